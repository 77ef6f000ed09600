import type { Attendance } from '../../contract/commands/people.ts';
import type { PersonId } from '../../contract/ids.ts';
import { keepUnmatched } from '../matching/keep-unmatched.ts';
import type { GatheringState, Person } from '../state.ts';

/** Adds a person to the counts by role and attendance, or takes them out. */
export function countPerson(state: GatheringState, person: Person, by: 1 | -1): void {
  if (person.mergedInto !== null) return;
  state.attendance[person.role][person.attendance] += by;
}

/** The only way in which attendance changes: counts and the running round follow. */
export function setAttendance(state: GatheringState, id: PersonId, attendance: Attendance): void {
  const person = state.people[id];
  if (person === undefined) return;
  countPerson(state, person, -1);
  person.attendance = attendance;
  countPerson(state, person, 1);
  keepUnmatched(state, id);
}
