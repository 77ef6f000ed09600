import { jobs } from '../contract/cards/match.ts';
import type { PersonId } from '../contract/ids.ts';
import type { Hall } from './hall.ts';
import type { PastGroup, PastRound } from './match-input.ts';
import { NOWHERE, spotAt, type Spot, type Spots } from './spots.ts';
import { unitsOf } from './units.ts';

/** Of two people: how often they met (0 to 7), and what stands between them. */
export const TIMES_MET = 0x07;
/** They stay together whatever else: for them nothing is a repeat. */
export const TIED = 0x08;
export const MET_LAST = 0x10;
export const KEPT_APART = 0x20;
export const ACQUAINTED = 0x40;
export const MANAGES = 0x80;

/** Everything that earlier rounds and the roster say about people of a hall; grows round by round. */
export class Past {
  readonly hall: Hall;
  readonly spots: Spots;
  /** `pairs[a * people + b]`: bits of two people, the same both ways. */
  readonly pairs: Uint8Array;
  /** How often a customer met somebody of a team: `[customer * teams + team]`. */
  readonly teamsMet: Uint8Array;
  /** How often a colleague met somebody of a segment: `[colleague * segments + segment]`. */
  readonly segmentsMet: Uint8Array;
  readonly satOut: Uint8Array;
  /** People of the other side per person of the own side, summed over rounds. */
  readonly share: Float64Array;
  /** Where somebody was in the latest round; nowhere for who was in no group. */
  readonly last: Int32Array;
  /** 1 for who was in a group of the latest round, with or without a table. */
  readonly wasSeated: Uint8Array;
  /** How often somebody had a job: `[person * jobs + job]`. */
  readonly jobs: Uint8Array;
  rounds = 0;
  /** The groups of the latest round. */
  latest: readonly PastGroup[] = [];
  #metLast: number[] = [];

  constructor(hall: Hall, spots: Spots) {
    const count = hall.people.length;
    this.hall = hall;
    this.spots = spots;
    this.pairs = new Uint8Array(count * count);
    this.teamsMet = new Uint8Array(count * hall.teams);
    this.segmentsMet = new Uint8Array(count * hall.segments);
    this.satOut = new Uint8Array(count);
    this.share = new Float64Array(count);
    this.last = new Int32Array(count).fill(NOWHERE);
    this.wasSeated = new Uint8Array(count);
    this.jobs = new Uint8Array(count * jobs.length);
    this.#markRoster();
    for (const { people } of unitsOf(hall, [])) eachTwo(people, (a, b) => this.#markIndices(a, b, TIED));
  }

  /** Two people who must not meet. */
  keepApart(one: PersonId, other: PersonId): void {
    this.#mark(one, other, KEPT_APART);
  }

  add({ groups, satOut, also = [] }: PastRound): void {
    this.rounds += 1;
    this.latest = groups;
    for (const pair of this.#metLast) this.pairs[pair] = (this.pairs[pair] ?? 0) & ~MET_LAST;
    this.#metLast = [];
    this.last.fill(NOWHERE);
    this.wasSeated.fill(0);
    for (const group of groups) this.#addGroup(group);
    for (const pair of also) eachTwo(this.hall.indicesOf(pair), (a, b) => this.#meetNow(a, b));
    for (const person of this.hall.indicesOf(satOut)) this.satOut[person] = (this.satOut[person] ?? 0) + 1;
  }

  #markRoster(): void {
    for (const { id, role, manager, knows } of this.hall.people) {
      if (manager !== null) this.#mark(id, manager, MANAGES);
      for (const other of knows) {
        const known = this.hall.indexOf.get(other);
        if (known !== undefined && this.hall.people[known]?.role !== role) this.#mark(id, other, ACQUAINTED);
      }
    }
  }

  #mark(one: PersonId, other: PersonId, bits: number): void {
    const [a, b] = [this.hall.indexOf.get(one), this.hall.indexOf.get(other)];
    if (a !== undefined && b !== undefined && a !== b) this.#markIndices(a, b, bits);
  }

  #markIndices(a: number, b: number, bits: number): void {
    const count = this.hall.people.length;
    this.pairs[a * count + b] = (this.pairs[a * count + b] ?? 0) | bits;
    this.pairs[b * count + a] = (this.pairs[b * count + a] ?? 0) | bits;
  }

  #addGroup(group: PastGroup): void {
    const { hall } = this;
    const spot = spotAt(this.spots, group);
    const members = hall.indicesOf(group.people);
    const customers = members.filter((index) => hall.customer[index] === 1);
    for (const a of members) {
      this.last[a] = spot;
      this.wasSeated[a] = 1;
      const own = hall.customer[a] === 1 ? customers.length : members.length - customers.length;
      this.share[a] = (this.share[a] ?? 0) + (members.length - own) / own;
    }
    eachTwo(members, (a, b) => this.#meetNow(a, b));
    this.#rememberJobs(group, members);
  }

  #meetNow(a: number, b: number): void {
    this.#meet(a, b);
    const at = a * this.hall.people.length + b;
    this.pairs[at] = (this.pairs[at] ?? 0) | MET_LAST;
    this.#metLast.push(at);
  }

  #meet(a: number, b: number): void {
    const { hall, pairs } = this;
    const at = a * hall.people.length + b;
    const bits = pairs[at] ?? 0;
    const times = Math.min(TIMES_MET, (bits & TIMES_MET) + 1);
    pairs[at] = (bits & ~TIMES_MET) | times;
    if (hall.customer[a] === hall.customer[b]) return;
    if (hall.customer[a] === 1) count(this.teamsMet, a * hall.teams + (hall.team[b] ?? 0));
    else count(this.segmentsMet, a * hall.segments + (hall.segment[b] ?? 0));
  }

  #rememberJobs({ jobs: done }: PastGroup, members: readonly number[]): void {
    for (const member of members) {
      const id = this.hall.people[member]?.id;
      const job = id === undefined ? undefined : done?.[id];
      const at = member * jobs.length + (job === undefined ? 0 : jobs.indexOf(job));
      if (job !== undefined) this.jobs[at] = (this.jobs[at] ?? 0) + 1;
    }
  }

  /** Who was where in the latest round. */
  lastAt(spot: Spot): number[] {
    return [...this.last.keys()].filter((index) => this.last[index] === spot);
  }
}

/** Every two of them, both ways round. */
function eachTwo(members: readonly number[], use: (a: number, b: number) => void): void {
  for (const a of members) for (const b of members) if (a !== b) use(a, b);
}

/** Counts to three: how often a wish was missed beyond that makes no difference. */
const MOST_COUNTED = 3;
const count = (counts: Uint8Array, at: number): void => {
  counts[at] = Math.min(MOST_COUNTED, (counts[at] ?? 0) + 1);
};
