import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { newPerson, rosterEntryOf } from '../people/new-person.ts';
import { isHere } from '../people/presence.ts';
import { countPerson, setAttendance } from '../people/set-attendance.ts';
import type { GatheringState } from '../state.ts';

function addWalkIn(state: GatheringState, { data }: FactOf<'attendee-joined'>): void {
  const person = newPerson({
    rosterKey: null,
    role: data.role,
    team: null,
    customerSegment: null,
    language: data.language,
    speaks: [],
    zone: null,
    table: null,
    side: null,
    manager: null,
    inseparableFrom: [],
    knows: [],
  });
  person.walkIn = data.walkIn;
  state.people[data.person] = person;
  countPerson(state, person, 1);
}

function foldJoined(state: GatheringState, fact: FactOf<'attendee-joined'>): void {
  const { data } = fact;
  if (state.people[data.person] === undefined) addWalkIn(state, fact);
  const person = state.people[data.person];
  if (person === undefined) return;
  person.language = data.language;
  person.resembles = data.resembles;
  person.details = fact.bodies['details'] ?? person.details;
  if (!isHere(person.attendance)) setAttendance(state, data.person, 'arrived');
}

/** The walk-in becomes the expected person: its id and consent, the roster's words and place. */
function foldRecognised(state: GatheringState, { data }: FactOf<'walk-in-recognised'>): void {
  const walkIn = state.people[data.walkIn];
  const expected = state.people[data.expected];
  if (walkIn === undefined || expected === undefined) return;
  const { role, language } = walkIn;
  Object.assign(walkIn, rosterEntryOf(expected), { role, language, walkIn: false, resembles: null });
  walkIn.details = expected.details ?? walkIn.details;
  walkIn.story = expected.story ?? walkIn.story;
  walkIn.needs = expected.needs ?? walkIn.needs;
  countPerson(state, expected, -1);
  expected.mergedInto = data.walkIn;
}

export const foldJoining: Folds<'attendee-joined' | 'consent-set' | 'walk-in-recognised'> = {
  'attendee-joined': foldJoined,
  'consent-set': (state, { data }) => {
    const person = state.people[data.person];
    if (person === undefined) return;
    person.consent = [...data.consent];
    person.consentWording = data.wording;
  },
  'walk-in-recognised': foldRecognised,
};
