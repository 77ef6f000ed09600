import type { Audience } from '../../shared/contract/roles.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import { buildCard } from '../../shared/gathering/views/build-card.ts';
import { touchedAudienceCards } from '../../shared/gathering/views/expand-touch.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { audiencesOf } from './views-audiences.ts';
import type { Hall } from './views-hall.ts';

/** What every audience has on show, kept up to date by touched cards alone, as a server does it. */
export class Screens {
  readonly #hall: Hall;
  readonly #shown = new Map<Audience, Map<string, string>>();

  constructor(hall: Hall) {
    this.#hall = hall;
  }

  /** Shows every audience its whole view, as when all come back after a restart. */
  startOver(): void {
    const { state, text } = this.#hall;
    for (const audience of audiencesOf(state)) {
      const view = Object.entries(viewOf(state, audience, text));
      this.#shown.set(audience, new Map(view.map(([key, card]) => [key, JSON.stringify(card)])));
    }
  }

  /** Builds again what these facts touched, from the state after all of them. */
  update(facts: readonly Fact[]): void {
    const { state, text } = this.#hall;
    for (const fact of facts) {
      for (const { audience, key } of touchedAudienceCards(state, fact, text)) {
        this.#put(audience, key, buildCard(state, audience, key, text));
      }
    }
  }

  /** The audience's cards as JSON, in the order of their keys. */
  of(audience: Audience): [string, string][] {
    return [...(this.#shown.get(audience) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  #put(audience: Audience, key: string, card: unknown): void {
    const cards = this.#shown.get(audience) ?? new Map<string, string>();
    this.#shown.set(audience, cards);
    if (card === undefined) cards.delete(key);
    else cards.set(key, JSON.stringify(card));
  }
}
