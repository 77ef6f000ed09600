import type { PersonId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import {
  wishes,
  type MatchInput,
  type MatchPerson,
  type MatchSettings,
  type MatchTable,
  type PastGroup,
  type PastRound,
  type PlanInput,
} from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const ID_LENGTH = 32;

/** 32 hex digits that begin like chance and end in a name: `c012` is customer 12, `e012` colleague 12. */
function idOf(letter: 'c' | 'e', number: number): PersonId {
  const name = `${letter}${String(number).padStart(3, '0')}`;
  let hash = OFFSET;
  for (const character of `${name}${name}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  const chance = ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
  return (chance + name.padStart(ID_LENGTH - chance.length, '0')) as PersonId;
}

export const customerId = (number: number): PersonId => idOf('c', number);
export const colleagueId = (number: number): PersonId => idOf('e', number);

/** A person in a sentence: the end of their id. */
export const nameOf = (id: PersonId): string => id.slice(-4);
export const namesOf = (ids: readonly PersonId[]): string => ids.map(nameOf).sort().join(' ');

/** A seed that a test names by a number. */
export const seedOf = (number: number): string =>
  (Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0').repeat(4);

const plain = {
  team: null,
  grade: null,
  manager: null,
  customerSegment: null,
  languages: [],
  needsLanguage: false,
  zone: null,
  table: null,
  side: null,
  seatNeeds: [],
  maxColleagues: null,
  inseparableFrom: [],
  knows: [],
  sitsOut: false,
} satisfies Omit<MatchPerson, 'id' | 'role'>;

type About = Partial<Omit<MatchPerson, 'id' | 'role'>>;
export const customer = (number: number, about: About = {}): MatchPerson => ({
  ...plain,
  ...about,
  id: customerId(number),
  role: 'customer',
});
export const colleague = (number: number, about: About = {}): MatchPerson => ({
  ...plain,
  ...about,
  id: colleagueId(number),
  role: 'colleague',
});

const some = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));
type AboutEach = (number: number) => About;
const nothing: AboutEach = () => ({});
/** Customers 1, 2, 3 …; what is said of each depends on the number. */
export const customers = (count: number, about: AboutEach = nothing): MatchPerson[] =>
  some(count, (number) => customer(number, about(number)));
export const colleagues = (count: number, about: AboutEach = nothing): MatchPerson[] =>
  some(count, (number) => colleague(number, about(number)));

/** Tables 1, 2, 3 …, `perZone` in each of the zones A, B, … */
export const tables = (count: number, about: Partial<MatchTable> = {}, perZone = 4): MatchTable[] =>
  some(count, (number) => ({
    number,
    zone: String.fromCharCode(64 + Math.ceil(number / perZone)),
    sides: 2,
    seats: 8,
    marks: [],
    ...about,
  }));

export const settingsOf = (about: Partial<MatchSettings> = {}): MatchSettings => ({
  ratio: null,
  moveRule: null,
  waves: 1,
  wishes,
  ...about,
});

type AboutInput = Partial<Omit<MatchInput, 'people' | 'settings'>> & { settings?: Partial<MatchSettings> };
export const inputOf = (people: readonly MatchPerson[], about: AboutInput = {}): MatchInput => ({
  history: [],
  apart: [],
  pins: [],
  tables: [],
  seed: seedOf(1),
  keep: null,
  ...about,
  people,
  settings: settingsOf(about.settings),
});

/** So many rounds in the same hall with the same settings. */
export function planOf({ settings, seed: _drawnAnew, keep, ...hall }: MatchInput, rounds: number): PlanInput {
  return { ...hall, rounds: some(rounds, (round) => ({ settings, seed: seedOf(round), keep })) };
}

/** A match as a later round remembers it. */
export const roundOf = ({ groups, satOut }: Pick<Match, 'groups' | 'satOut'>): PastRound => ({
  groups: groups.map(({ people, number, table, side, jobs }) => ({ people, number, table, side, jobs })),
  satOut: satOut.map(({ person }) => person),
});

/** An earlier round told by its groups: numbers 1, 2, 3 …, at the tables of the same numbers if asked. */
export const pastRound = (
  groups: readonly (readonly MatchPerson[])[],
  { seated = false, satOut = [] }: { seated?: boolean; satOut?: readonly MatchPerson[] } = {},
): PastRound => ({
  groups: groups.map((people, index): PastGroup => ({
    people: people.map(({ id }) => id),
    number: index + 1,
    table: seated ? index + 1 : null,
    side: null,
  })),
  satOut: satOut.map(({ id }) => id),
});

export const idsOf = (people: readonly MatchPerson[], role: AttendeeRole): PersonId[] =>
  people.filter((person) => person.role === role).map(({ id }) => id);
