import type { GroupId, PersonId, SegmentId } from '../../../contract/ids.ts';
import { entriesOf, keysOf } from '../../entries.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { Round, Stay } from '../../round-state.ts';
import type { State } from '../../rule.ts';
import { MET_MS } from '../meetings.ts';
import type { RoomPeople } from './room-people.ts';

interface Stayed {
  round: ReadOnly<Round>;
  segment: SegmentId;
  group: GroupId;
}

const overlapMs = ([, from, until]: ReadOnly<Stay>, [, since, end]: ReadOnly<Stay>, nowMs: number): number =>
  Math.min(until ?? nowMs, end ?? nowMs) - Math.max(from, since);

/** What stands between two people: whom they met, know, manage, and must not meet. */
export class Relations {
  readonly #state: State;
  readonly #segment: SegmentId;
  readonly #people: RoomPeople;
  readonly #nowMs: number;
  readonly #apart: ReadonlySet<string>;
  #stays: Map<PersonId, Stayed[]> | null = null;
  readonly #met = new Map<PersonId, Set<PersonId>>();

  constructor(state: State, segment: SegmentId, people: RoomPeople, nowMs: number) {
    this.#state = state;
    this.#segment = segment;
    this.#people = people;
    this.#nowMs = nowMs;
    const pairs = state.apart.map(([a, b]) => [people.now(a), people.now(b)]);
    this.#apart = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  }

  areApart(a: PersonId, b: PersonId): boolean {
    return this.#apart.has(`${a} ${b}`);
  }

  /** Across the sides: colleagues of one house know each other. */
  areAcquainted(a: PersonId, b: PersonId): boolean {
    const [one, other] = [this.#people.get(a), this.#people.get(b)];
    if (one === null || other === null || one.role === other.role) return false;
    const knows = (list: readonly PersonId[], whom: PersonId): boolean =>
      list.some((known) => this.#people.now(known) === whom);
    return knows(one.knows, b) || knows(other.knows, a);
  }

  isManaged(a: PersonId, b: PersonId): boolean {
    const managerOf = (id: PersonId): PersonId | null => {
      const manager = this.#people.get(id)?.manager ?? null;
      return manager === null ? null : this.#people.now(manager);
    };
    return managerOf(a) === b || managerOf(b) === a;
  }

  /** Across the sides, in an earlier round, or in another group of this one. */
  haveMet(a: PersonId, b: PersonId): boolean {
    if (this.#people.isCustomer(a) === this.#people.isCustomer(b)) return false;
    let met = this.#met.get(a);
    if (met === undefined) {
      met = this.#metBy(a);
      this.#met.set(a, met);
    }
    return met.has(b);
  }

  #metBy(id: PersonId): Set<PersonId> {
    this.#stays ??= this.#allStays();
    const met = new Set<PersonId>();
    for (const stayed of this.#stays.get(id) ?? [])
      for (const other of this.#metIn(stayed, id)) met.add(other);
    return met;
  }

  /** Whom somebody met in one group: everybody who was there to its end, else who was there long enough with them. */
  #metIn({ round, segment, group }: Stayed, id: PersonId): PersonId[] {
    const isOver = segment !== this.#segment;
    const last = (round.groups[group]?.people ?? []).map((who) => this.#people.now(who));
    const isThere = last.includes(id);
    if (isThere && !isOver) return [];
    const stays = round.stays[group] ?? [];
    const own = stays.filter(([who]) => this.#people.now(who) === id);
    const long = stays.filter((stay) => own.some((mine) => overlapMs(mine, stay, this.#nowMs) >= MET_MS));
    return [...(isThere ? last : []), ...long.map(([who]) => this.#people.now(who))];
  }

  #allStays(): Map<PersonId, Stayed[]> {
    const all = new Map<PersonId, Stayed[]>();
    for (const [segment, round] of entriesOf<SegmentId, ReadOnly<Round>>(this.#state.rounds))
      for (const group of keysOf<GroupId>(round.stays)) this.#noteStays(all, { round, segment, group });
    return all;
  }

  #noteStays(all: Map<PersonId, Stayed[]>, stayed: Stayed): void {
    const stays = stayed.round.stays[stayed.group] ?? [];
    for (const person of new Set(stays.map(([who]) => this.#people.now(who)))) {
      const theirs = all.get(person);
      if (theirs === undefined) all.set(person, [stayed]);
      else theirs.push(stayed);
    }
  }
}
