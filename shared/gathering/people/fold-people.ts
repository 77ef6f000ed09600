import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { keepUnmatched } from '../matching/keep-unmatched.ts';
import type { GatheringState } from '../state.ts';
import { newPerson, rosterEntryOf } from './new-person.ts';
import { countPerson, setAttendance } from './set-attendance.ts';

/** An absent slot keeps the body that was there. */
function takeBodies(state: GatheringState, fact: FactOf<'person-invited' | 'person-updated'>): void {
  const person = state.people[fact.data.person];
  if (person === undefined) return;
  person.details = fact.bodies['details'] ?? person.details;
  person.story = fact.bodies['story'] ?? person.story;
  person.needs = fact.bodies['needs'] ?? person.needs;
}

export const foldPeople: Folds<'person-invited' | 'person-updated' | 'attendance-marked' | 'line-shared'> = {
  'person-invited': (state, fact) => {
    if (state.people[fact.data.person] !== undefined) return;
    const person = newPerson(fact.data);
    state.people[fact.data.person] = person;
    countPerson(state, person, 1);
    takeBodies(state, fact);
  },
  'person-updated': (state, fact) => {
    const person = state.people[fact.data.person];
    if (person === undefined) return;
    countPerson(state, person, -1);
    Object.assign(person, rosterEntryOf(fact.data));
    countPerson(state, person, 1);
    takeBodies(state, fact);
    keepUnmatched(state, fact.data.person);
  },
  'attendance-marked': (state, { data }) => setAttendance(state, data.person, data.attendance),
  'line-shared': (state, { data, bodies }) => {
    const person = state.people[data.person];
    if (person !== undefined) person.line = bodies['line'] ?? null;
  },
};
