import type { PersonId } from '../contract/ids.ts';
import type { MatchPerson } from './match-input.ts';
import { bitsOf } from './spots.ts';

/** Everybody who is present, as numbers; the order is that of their ids, whatever the list's was. */
export interface Hall {
  readonly people: readonly MatchPerson[];
  readonly indexOf: ReadonlyMap<PersonId, number>;
  /** Of those who are present. */
  indicesOf(ids: readonly PersonId[]): number[];
  idsOf(indices: readonly number[]): PersonId[];
  /** 1 for customers. */
  readonly customer: Uint8Array;
  /** Indices of teams, grades, segments; 0 is none. */
  readonly team: Uint16Array;
  readonly teams: number;
  readonly grade: Uint16Array;
  /** The grade of most colleagues: two of these at a table are nothing to avoid. */
  readonly commonGrade: number;
  readonly segment: Uint16Array;
  readonly segments: number;
  /** Which set of languages somebody speaks; `shares[a * sets + b]` is 1 when the sets have one in common. */
  readonly speaks: Uint16Array;
  readonly sets: number;
  readonly shares: Uint8Array;
  /** Marks that a seat must have, as bits. */
  readonly needs: Uint8Array;
  /** Most colleagues that a customer agreed to; infinite for everybody else. */
  readonly cap: Float64Array;
  readonly someCapped: boolean;
}

interface Index {
  of: Uint16Array;
  count: number;
}

/** Numbers words in the order of their spelling; 0 is no word. */
function indexed(words: readonly (string | null)[]): Index {
  const known = [...new Set(words.filter((word) => word !== null))].sort();
  const at = new Map(known.map((word, index) => [word, index + 1]));
  return {
    of: Uint16Array.from(words, (word) => (word === null ? 0 : (at.get(word) ?? 0))),
    count: known.length + 1,
  };
}

const capOfPerson = ({ role, maxColleagues }: MatchPerson): number =>
  role === 'customer' ? (maxColleagues ?? Infinity) : Infinity;

const byId = (a: MatchPerson, b: MatchPerson): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export function hallOf(present: readonly MatchPerson[]): Hall {
  const people = [...present].sort(byId);
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const team = indexed(people.map((person) => person.team));
  const grade = indexed(people.map((person) => person.grade));
  const segment = indexed(people.map((person) => person.customerSegment));
  return {
    people,
    indexOf,
    indicesOf: (ids) => ids.flatMap((id) => indexOf.get(id) ?? []),
    idsOf: (indices) => indices.flatMap((index) => people[index]?.id ?? []),
    customer: Uint8Array.from(people, ({ role }) => (role === 'customer' ? 1 : 0)),
    team: team.of,
    teams: team.count,
    grade: grade.of,
    commonGrade: mostCommon(grade),
    segment: segment.of,
    segments: segment.count,
    ...languagesOf(people),
    needs: Uint8Array.from(people, ({ seatNeeds }) => bitsOf(seatNeeds)),
    cap: Float64Array.from(people, capOfPerson),
    someCapped: people.some((person) => capOfPerson(person) !== Infinity),
  };
}

function mostCommon({ of, count }: Index): number {
  const times = new Array<number>(count).fill(0);
  for (const index of of) times[index] = (times[index] ?? 0) + 1;
  times[0] = 0;
  return times.indexOf(Math.max(...times));
}

function languagesOf(people: readonly MatchPerson[]): Pick<Hall, 'speaks' | 'sets' | 'shares'> {
  const spoken = people.map(({ languages }) => [...new Set(languages)].sort());
  const index = indexed(spoken.map((set) => set.join(' ')));
  const sets = new Map(spoken.map((set, person) => [index.of[person] ?? 0, set]));
  const shares = new Uint8Array(index.count * index.count);
  for (const [a, one] of sets)
    for (const [b, other] of sets) shares[a * index.count + b] = understand(one, other) ? 1 : 0;
  return { speaks: index.of, sets: index.count, shares };
}

/** Nothing said about somebody's languages is nothing to worry about. */
const understand = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((language) => other.includes(language));

/** As a group is told: customers, then colleagues, each in the order of their ids. */
export const customersFirst = ({ customer }: Hall, members: readonly number[]): number[] =>
  [...members].sort((a, b) => (customer[b] ?? 0) - (customer[a] ?? 0) || a - b);
