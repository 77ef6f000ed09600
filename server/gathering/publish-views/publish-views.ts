import { createHmac } from 'node:crypto';
import type { Audience } from '../../../shared/contract/roles.ts';
import type { Fact } from '../../../shared/gathering/facts.ts';
import type { GatheringState } from '../../../shared/gathering/state.ts';
import type { Asked } from '../../../shared/gathering/asked.ts';
import type { ReadOnly } from '../../../shared/gathering/read-only.ts';
import { buildCard } from '../../../shared/gathering/views/build-card.ts';
import { isSlow } from '../../../shared/gathering/views/card-pace.ts';
import { touchedAudienceCards } from '../../../shared/gathering/views/expand-touch.ts';
import { viewOf } from '../../../shared/gathering/views/view-of.ts';
import type { Chance, Clock } from '../../clock.ts';
import type { Runner } from '../runner-port.ts';
import type { Beside } from './beside.ts';
import { createDepartures, type Departures } from './departures.ts';
import { KeptCards, type Built } from './kept-cards.ts';
import { createSlowCards, type SlowCards } from './slow-cards.ts';
import type { Entering, PublishedViews } from './published-views.ts';

type State = ReadOnly<GatheringState>;

export interface Publishing {
  runner: Runner<GatheringState, Fact, Asked>;
  clock: Clock;
  chance: Chance;
  beside: Beside;
}

const isPersonal = (audience: Audience): boolean => audience.startsWith('person:');
/** Walls and console first, then the sides, then single persons. */
const rank = (audience: Audience): number =>
  isPersonal(audience) ? 2 : audience === 'customers' || audience === 'colleagues' ? 1 : 0;

/**
 * Turns settled facts into `cards` messages: builds only the cards that a fact touched, and only for
 * audiences that somebody asked for; sends only what differs. Cues and personal cards go at once,
 * tallies and counts through a throttle, or with the next change of the stage.
 */
export function publishViews(publishing: Publishing): PublishedViews & { stop(): void } {
  const publisher = new Publisher(publishing);
  publishing.runner.onSettled((facts, state) => publisher.settled(facts, state));
  publishing.runner.onRefolded((state) => publisher.rebuild(state));
  publishing.beside.onChange((audience) => publisher.besideChanged(audience));
  return publisher;
}

class Publisher implements PublishedViews {
  readonly #publishing: Publishing;
  readonly #kept = new Map<Audience, KeptCards>();
  /** How many surfaces hold a person's cards; shared audiences are kept once they were asked for. */
  readonly #holders = new Map<Audience, number>();
  readonly #departures: Departures = createDepartures();
  readonly #slow: SlowCards;
  readonly #bootKey: string;

  constructor(publishing: Publishing) {
    this.#publishing = publishing;
    this.#bootKey = publishing.chance.hex(16);
    this.#slow = createSlowCards(publishing.clock, (audience) => this.#sendSlow(audience));
  }

  enter({ audiences, epoch, cursors }: Entering, welcome: (parts: string[]) => void): () => void {
    let left = false;
    const { runner } = this.#publishing;
    for (const audience of audiences) this.#holders.set(audience, (this.#holders.get(audience) ?? 0) + 1);
    runner.whenQuiet((state) => {
      if (left) return;
      this.flush();
      const held = (audience: Audience) => (epoch === runner.epoch ? (cursors[audience] ?? null) : null);
      welcome(audiences.map((audience) => this.#keep(audience, state).part(held(audience))));
    });
    return () => {
      if (!left) for (const audience of audiences) this.#letGo(audience);
      left = true;
    };
  }

  onDeparture: PublishedViews['onDeparture'] = (listener) => this.#departures.onDeparture(listener);
  flush: PublishedViews['flush'] = () => this.#departures.flush();
  cursor: PublishedViews['cursor'] = (audience) => this.#kept.get(audience)?.cursor() ?? '';
  sharedAudiences: PublishedViews['sharedAudiences'] = () =>
    [...this.#kept.keys()].filter((audience) => !isPersonal(audience));

  settled(facts: readonly Fact[], state: State): void {
    for (const [audience, keys] of this.#touched(facts, state)) this.#sendTouched(audience, keys, state);
  }

  /** The state was dropped and folded again: compares everything, sends what differs. */
  rebuild(state: State): void {
    for (const [audience, kept] of this.#kept) {
      const built = new Map<string, unknown>([...kept.keys()].map((key) => [key, undefined]));
      for (const [key, card] of this.#whole(audience, state)) built.set(key, card);
      this.#send(audience, built, 'at-once');
    }
  }

  besideChanged(audience: Audience): void {
    this.#publishing.runner.whenQuiet((state) =>
      this.#send(audience, this.#publishing.beside.cards(audience, state), 'at-once'),
    );
  }

  stop(): void {
    this.#slow.stop();
    this.flush();
  }

  #touched(facts: readonly Fact[], state: State): [Audience, Set<string>][] {
    const { text } = this.#publishing.runner;
    const touched = new Map<Audience, Set<string>>();
    for (const fact of facts) {
      for (const { audience, key } of touchedAudienceCards(state, fact, text)) {
        if (!this.#kept.has(audience)) continue;
        const keys = touched.get(audience);
        if (keys === undefined) touched.set(audience, new Set([key]));
        else keys.add(key);
      }
    }
    return [...touched].sort(([a], [b]) => rank(a) - rank(b));
  }

  #sendTouched(audience: Audience, keys: Set<string>, state: State): void {
    if (keys.has('stage')) {
      // A cue takes along what waits, so that no surface shows a new scene with counts of before.
      for (const key of this.#slow.take(audience)) keys.add(key);
      return this.#send(audience, this.#build(audience, keys, state), 'at-once');
    }
    const slow = [...keys].filter((key) => isSlow(key));
    if (slow.length > 0) this.#slow.wait(audience, slow);
    for (const key of slow) keys.delete(key);
    if (keys.size > 0) this.#send(audience, this.#build(audience, keys, state), 'at-once');
  }

  #sendSlow(audience: Audience): void {
    this.#publishing.runner.whenQuiet((state) => {
      const keys = this.#slow.take(audience);
      this.#send(audience, this.#build(audience, keys, state), 'spread');
    });
  }

  #send(audience: Audience, built: Built, pace: 'at-once' | 'spread'): void {
    const json = this.#kept.get(audience)?.change(built, this.#publishing.clock.nowMs()) ?? null;
    if (json !== null) this.#departures.add({ audience, json, pace });
  }

  #build(audience: Audience, keys: Iterable<string>, state: State): Built {
    const { text } = this.#publishing.runner;
    return new Map([...keys].map((key) => [key, buildCard(state, audience, key, text)]));
  }

  #keep(audience: Audience, state: State): KeptCards {
    const known = this.#kept.get(audience);
    if (known !== undefined) return known;
    const kept = new KeptCards(audience, this.#boot(audience));
    kept.change(this.#whole(audience, state), this.#publishing.clock.nowMs());
    this.#kept.set(audience, kept);
    return kept;
  }

  #whole(audience: Audience, state: State): Built {
    const { runner, beside } = this.#publishing;
    const view = Object.entries(viewOf(state, audience, runner.text));
    return new Map([...view, ...beside.cards(audience, state)]);
  }

  /**
   * Random for whoever reads it. Of shared audiences it depends on nothing that happened since the start,
   * so that nobody can read from it whether others came first.
   */
  #boot(audience: Audience): string {
    if (isPersonal(audience)) return this.#publishing.chance.hex(8);
    return createHmac('sha256', this.#bootKey).update(audience).digest('hex').slice(0, 16);
  }

  #letGo(audience: Audience): void {
    const holders = (this.#holders.get(audience) ?? 1) - 1;
    if (holders > 0) return void this.#holders.set(audience, holders);
    this.#holders.delete(audience);
    if (isPersonal(audience)) this.#kept.delete(audience);
  }
}
