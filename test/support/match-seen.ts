import type { SitOut, SitOutReason } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { MatchInput, MatchPerson, PastGroup } from '../../shared/match/match-input.ts';
import type { MatchedGroup } from '../../shared/match/match.ts';
import { namesOf } from './match-room.ts';

/** What can be judged: groups and who sits out, whoever made them. */
export interface Dealt {
  groups: readonly MatchedGroup[];
  satOut: readonly SitOut[];
}

/** The same, with the ways to look things up. */
export interface Seen {
  input: MatchInput;
  groups: readonly MatchedGroup[];
  person: ReadonlyMap<PersonId, MatchPerson>;
  groupOf: ReadonlyMap<PersonId, MatchedGroup>;
  out: ReadonlyMap<PersonId, SitOutReason>;
}

export const see = (input: MatchInput, { groups, satOut }: Dealt): Seen => ({
  input,
  groups,
  person: new Map(input.people.map((person) => [person.id, person])),
  groupOf: new Map(groups.flatMap((group) => group.people.map((id) => [id, group] as const))),
  out: new Map(satOut.map(({ person, why }) => [person, why])),
});

export const membersOf = ({ person }: Seen, group: { readonly people: readonly PersonId[] }): MatchPerson[] =>
  group.people.map((id) => person.get(id)).filter((each) => each !== undefined);

export const sideOf = (seen: Seen, group: MatchedGroup, role: MatchPerson['role']): MatchPerson[] =>
  membersOf(seen, group).filter((person) => person.role === role);

/** Every two people of a list, once. */
export const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));

export const pairKey = (a: PersonId, b: PersonId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs that shared one of these groups. */
export const metIn = (groups: readonly { readonly people: readonly PersonId[] }[]): Set<string> =>
  new Set(groups.flatMap(({ people }) => pairsOf(people).map(([a, b]) => pairKey(a, b))));

/** Sets of two or more that belong together, also over a third; of these people only. */
export function boundSets(ids: readonly PersonId[], bonds: readonly (readonly PersonId[])[]): PersonId[][] {
  const sets = new Map(ids.map((id) => [id, new Set([id])]));
  for (const bond of bonds) {
    const joined = new Set(bond.flatMap((id) => [...(sets.get(id) ?? [])]));
    for (const id of joined) sets.set(id, joined);
  }
  return [...new Set(sets.values())].filter((set) => set.size > 1).map((set) => [...set]);
}

export const tiesOf = (people: readonly MatchPerson[]): PersonId[][] =>
  people.flatMap(({ id, inseparableFrom }) => inseparableFrom.map((other) => [id, other]));

/** Pairs who are inseparable, also over a third. */
export const tiedPairs = ({ people }: MatchInput): Set<string> =>
  metIn(
    boundSets(
      people.map(({ id }) => id),
      tiesOf(people),
    ).map((set) => ({ people: set })),
  );

/** Who takes part now: present, and did not ask to sit out. */
export const willing = ({ people }: MatchInput): MatchPerson[] => people.filter(({ sitsOut }) => !sitsOut);

export const latestGroups = ({ history }: MatchInput): readonly PastGroup[] => history.at(-1)?.groups ?? [];

/** Where somebody was last given a table. */
export function lastSeat({ history }: MatchInput, id: PersonId): PastGroup | undefined {
  const groups = history.flatMap((round) => round.groups);
  return groups.findLast(({ people, table }) => table !== null && people.includes(id));
}

/** A group in a sentence: the ends of its people's ids. */
export const namesIn = ({ people }: { readonly people: readonly PersonId[] }): string => namesOf(people);
