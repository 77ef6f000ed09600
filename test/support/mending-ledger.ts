import type { PersonId, SegmentId } from '../../shared/contract/ids.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import { historyOf } from '../../shared/gathering/matching/match-input-of.ts';
import { nameOf } from './mending-names.ts';
import type { Play } from './mending-play.ts';

const MET_MS = 60_000;
const pairOf = (a: PersonId, b: PersonId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Who sat with whom and for how long, kept beside the gathering's own record. */
export class Ledger {
  readonly #ms = new Map<SegmentId, Map<string, number>>();
  /** People who were said never to have been there, by round. */
  readonly #denied = new Map<SegmentId, Set<PersonId>>();
  #atMs: number;

  constructor(play: Play) {
    this.#atMs = play.state.atMs;
  }

  /** Before a command: who is together now was so until now. */
  pass(play: Play): void {
    const passed = Math.max(play.atMs, play.state.atMs) - this.#atMs;
    this.#atMs += Math.max(0, passed);
    const { running } = play;
    if (running === null || passed <= 0) return;
    const ms = this.#ms.get(running.segment) ?? new Map<string, number>();
    this.#ms.set(running.segment, ms);
    for (const { people } of play.groups) {
      const guests = people.filter((id) => play.isCustomer(id));
      const hosts = people.filter((id) => !play.isCustomer(id));
      for (const a of guests)
        for (const b of hosts) ms.set(pairOf(a, b), (ms.get(pairOf(a, b)) ?? 0) + passed);
    }
  }

  hear(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.type !== 'round-mended') continue;
      const { segment, absent } = fact.data;
      const denied = this.#denied.get(segment) ?? new Set<PersonId>();
      for (const person of absent) denied.add(person);
      this.#denied.set(segment, denied);
    }
  }

  /** Pairs who were together for a minute, and whom the next match would not know as met. */
  forgotten(play: Play): string[] {
    const known = new Set<string>();
    for (const { groups, also = [] } of historyOf(play.state, null)) {
      for (const { people } of groups)
        people.forEach((a, at) => people.slice(at + 1).forEach((b) => known.add(pairOf(a, b))));
      for (const [a, b] of also) known.add(pairOf(a, b));
    }
    return [...this.#ms].flatMap(([segment, pairs]) =>
      [...pairs]
        .filter(([pair, ms]) => ms >= MET_MS && !known.has(pair) && !this.#isDenied(segment, pair))
        .map(([pair]) => {
          const [a, b] = pair.split(' ') as PersonId[];
          return `${nameOf(play, a)} and ${nameOf(play, b)} met in ${segment}, and it is forgotten`;
        }),
    );
  }

  #isDenied(segment: SegmentId, pair: string): boolean {
    const denied = this.#denied.get(segment);
    return denied !== undefined && pair.split(' ').some((id) => denied.has(id as PersonId));
  }
}
