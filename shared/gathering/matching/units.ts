import type { PersonId } from '../../contract/ids.ts';
import type { MatchPerson } from './match-input.ts';

/** People who stay together, mostly one; never split by a match. */
export interface Unit {
  people: MatchPerson[];
  customers: number;
  colleagues: number;
}

const newUnit = (people: MatchPerson[]): Unit => {
  const customers = people.filter(({ role }) => role === 'customer').length;
  return { people, customers, colleagues: people.length - customers };
};

/** Who is tied to whom, in both directions, whichever of the two said so. */
function tiesOf(people: readonly MatchPerson[]): Map<PersonId, PersonId[]> {
  const ties = new Map<PersonId, PersonId[]>(people.map(({ id }) => [id, []]));
  for (const { id, inseparableFrom } of people) {
    for (const other of inseparableFrom) {
      if (!ties.has(other)) continue;
      ties.get(id)?.push(other);
      ties.get(other)?.push(id);
    }
  }
  return ties;
}

/** Everybody who can be reached over ties from one person. */
function reach(start: PersonId, ties: Map<PersonId, PersonId[]>, seen: Set<PersonId>): PersonId[] {
  const found = [start];
  seen.add(start);
  for (const id of found) {
    const fresh = (ties.get(id) ?? []).filter((other) => !seen.has(other));
    for (const other of fresh) seen.add(other);
    found.push(...new Set(fresh));
  }
  return found;
}

/** Splits people into units; inseparability is carried on: a with b, and b with c, are three together. */
export function unitsOf(people: readonly MatchPerson[]): Unit[] {
  const ties = tiesOf(people);
  const byId = new Map(people.map((person) => [person.id, person]));
  const seen = new Set<PersonId>();
  const starts = people.map(({ id }) => id);
  return starts.flatMap((id) => {
    if (seen.has(id)) return [];
    const members = reach(id, ties, seen).map((member) => byId.get(member));
    return [newUnit(members.filter((member) => member !== undefined))];
  });
}
