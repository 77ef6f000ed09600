import type { Attendance } from '../../contract/commands/people.ts';
import type { PersonId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { GatheringState, Person } from '../state.ts';

/** In the venue, as far as anybody knows; a sleeping phone changes nothing. */
export const isHere = (attendance: Attendance): boolean => attendance === 'arrived' || attendance === 'late';

/** Here, and not the roster entry of a walk-in who was recognised. */
export const isPresent = (person: ReadOnly<Person>): boolean =>
  person.mergedInto === null && isHere(person.attendance);

/** The same by id; nobody whom the gathering does not know. */
export function isPresentId(state: ReadOnly<GatheringState>, id: PersonId): boolean {
  const person = state.people[id];
  return person !== undefined && isPresent(person);
}

/** Everybody who is present, in the order in which the gathering learnt of them. */
export const presentPeople = (state: ReadOnly<GatheringState>): [PersonId, ReadOnly<Person>][] =>
  entriesOf<PersonId, ReadOnly<Person>>(state.people).filter(([, person]) => isPresent(person));

/** The entry that stands for a person now: a recognised walk-in stands for the expected one. */
export const standingFor = (state: ReadOnly<GatheringState>, id: PersonId): PersonId =>
  state.people[id]?.mergedInto ?? id;
