import type { PersonId, SegmentId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { State } from '../rule.ts';
import { compositionsOf, type Composition, type Presence, type Span } from './compositions.ts';

/** Two people have met when they were in one group for so long, summed over a round. */
export const MET_MS = 60_000;

/** Two people who met in a round. */
export interface MetPair {
  segment: SegmentId;
  /** Across the sides the customer, else the one whose id comes first. */
  a: PersonId;
  b: PersonId;
  sides: 'across' | 'customers' | 'colleagues';
  /** Where they met first. */
  table: number | null;
  fromMs: number;
  ms: number;
  /** In tenths. */
  minutes: number;
  /** When they were in one group, in order and without overlaps. */
  spans: Span[];
}

type Together = Pick<MetPair, 'a' | 'b' | 'table'> & { spans: Span[] };

export const minutesOf = (ms: number): number => Math.round(ms / 6_000) / 10;

/** In order, what overlaps or touches as one. */
export function united(spans: readonly Span[]): Span[] {
  const whole: [number, number][] = [];
  for (const [from, until] of [...spans].sort((x, y) => x[0] - y[0])) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until);
    else whole.push([from, until]);
  }
  return whole;
}

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, [from, until]) => sum + until - from, 0);

/** Pairs by the two people. */
class Pairs {
  readonly #of = new Map<PersonId, Map<PersonId, Together>>();
  readonly all: Together[] = [];

  /** Notes every overlap of two people of a group. */
  addGroup({ presences, table }: Composition): void {
    for (let one = 0; one < presences.length; one += 1)
      for (let other = one + 1; other < presences.length; other += 1)
        this.#addTwo(presences[one], presences[other], table);
  }

  #addTwo(one: Presence | undefined, other: Presence | undefined, table: number | null): void {
    if (one === undefined || other === undefined || one.person === other.person) return;
    const from = Math.max(one.span[0], other.span[0]);
    const until = Math.min(one.span[1], other.span[1]);
    if (until <= from) return;
    const [a, b] = one.person < other.person ? [one.person, other.person] : [other.person, one.person];
    const known = this.#of.get(a)?.get(b);
    if (known === undefined) this.#add({ a, b, table, spans: [[from, until]] });
    else addSpan(known, table, [from, until]);
  }

  #add(pair: Together): void {
    const others = this.#of.get(pair.a) ?? new Map<PersonId, Together>();
    this.#of.set(pair.a, others);
    others.set(pair.b, pair);
    this.all.push(pair);
  }
}

function addSpan(known: Together, table: number | null, span: Span): void {
  const first = Math.min(...known.spans.map(([from]) => from));
  if (span[0] < first) known.table = table;
  known.spans.push(span);
}

function metPair(state: State, segment: SegmentId, { a, b, table, spans }: Together): MetPair | null {
  const whole = spans.length === 1 ? spans : united(spans);
  const [first] = whole;
  const ms = lengthOf(whole);
  if (first === undefined || ms < MET_MS) return null;
  const isCustomer = (id: PersonId): boolean => state.people[id]?.role === 'customer';
  const inOrder = isCustomer(b) && !isCustomer(a) ? { a: b, b: a } : { a, b };
  const sides = sidesOf(isCustomer(a), isCustomer(b));
  return { segment, ...inOrder, sides, table, fromMs: first[0], ms, minutes: minutesOf(ms), spans: whole };
}

const sidesOf = (a: boolean, b: boolean): MetPair['sides'] =>
  a !== b ? 'across' : a ? 'customers' : 'colleagues';

/** Who met whom in one round so far, across the sides and within them. */
export function meetingsIn(state: State, segment: SegmentId, nowMs = state.atMs): MetPair[] {
  const pairs = new Pairs();
  for (const composition of compositionsOf(state, segment, nowMs)) pairs.addGroup(composition);
  return pairs.all.map((pair) => metPair(state, segment, pair)).filter((met) => met !== null);
}

/** The same of all rounds, in the order of the run of show; rounds that it no longer has come last. */
export function meetingsOf(state: State, nowMs = state.atMs): MetPair[] {
  const shown = state.segments.map(({ id }) => id);
  const others = keysOf<SegmentId>(state.rounds).filter((id) => !shown.includes(id));
  return [...shown, ...others].flatMap((segment) => meetingsIn(state, segment, nowMs));
}
