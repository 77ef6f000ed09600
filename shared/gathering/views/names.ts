import type { NamedPerson } from '../../contract/cards/round.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { PersonDetails } from '../facts.ts';
import { detailsIn } from '../people/read-words.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Person } from '../state.ts';
import type { Look } from './look.ts';

/** A person who is in the lists: not the roster entry that a recognised walk-in replaced. */
export function listedPerson(state: State, id: PersonId): ReadOnly<Person> | null {
  const person = state.people[id];
  return person === undefined || person.mergedInto !== null ? null : person;
}

/** What a person is called; empty strings when the text is gone. */
export function detailsOf({ state, text }: Look, id: PersonId): PersonDetails {
  return detailsIn(text(listedPerson(state, id)?.details ?? null));
}

/** The first name for other attendees; "" when it is gone, and the phone says "a guest". */
export const firstNameOf = (look: Look, person: PersonId): string => detailsOf(look, person).firstName;

/** The name by which the crew finds a person; "" when it is gone. */
export function crewNameOf(look: Look, person: PersonId): string {
  const { firstName, lastName, displayName } = detailsOf(look, person);
  return displayName || `${firstName} ${lastName}`.trim();
}

/** A person as the crew reads them; null for an id that is in no list. */
export function namedPerson(look: Look, person: PersonId): NamedPerson | null {
  const known = listedPerson(look.state, person);
  return known === null ? null : { person, name: crewNameOf(look, person), role: known.role };
}
