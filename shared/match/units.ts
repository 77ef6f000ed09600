import type { Hall } from './hall.ts';

/** People who stay together, mostly one; never split by a match. Indices of the hall. */
export interface Unit {
  readonly people: readonly number[];
  readonly customers: number;
  readonly colleagues: number;
  /** The crew put some of them together: they are in a group, whoever else waits. */
  readonly pinned: boolean;
}

/** Trees of tied people; the root of each is the least of them. */
function forest(size: number): { tie(a: number, b: number): void; find(index: number): number } {
  const root = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  const tie = (a: number, b: number): void => {
    const [one, other] = [find(a), find(b)];
    root[Math.max(one, other)] = Math.min(one, other);
  };
  return { tie, find };
}

function tieAll(people: readonly number[], tie: (a: number, b: number) => void): void {
  const [first, ...rest] = people;
  for (const other of rest) if (first !== undefined) tie(first, other);
}

/** Splits people into units; inseparability is carried on: a with b, and b with c, are three together. */
export function unitsOf(hall: Hall, pins: readonly (readonly number[])[]): Unit[] {
  const { tie, find } = forest(hall.people.length);
  for (const { id, inseparableFrom } of hall.people) tieAll(hall.indicesOf([id, ...inseparableFrom]), tie);
  for (const pin of pins) tieAll(pin, tie);
  const members = new Map<number, number[]>();
  for (const index of hall.people.keys()) {
    const top = find(index);
    members.set(top, [...(members.get(top) ?? []), index]);
  }
  const pinned = new Set(pins.flat());
  return [...members.values()].map((people) => ({
    ...newUnit(hall, people),
    pinned: people.some((person) => pinned.has(person)),
  }));
}

/** People of one unit, counted. */
export function newUnit(hall: Hall, people: readonly number[]): Unit {
  const customers = people.filter((index) => hall.customer[index] === 1).length;
  return { people, customers, colleagues: people.length - customers, pinned: false };
}
