import type { PersonId, RepairId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import { hasGroups } from '../matching/can-meet.ts';
import { presentPeople } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Repair } from '../round-state.ts';
import type { Person } from '../state.ts';
import { groupMates } from './group-of.ts';
import { isPinned } from './pins-card.ts';
import { peopleOfRepair } from './repair-card.ts';
import { runningRound } from '../matching/running-round.ts';
import { onAllSurfaces, onConsole, onCrew, onPerson, onReaders, onSides, type Touch } from './touch.ts';
import { nameInPrompts, namesOnWalls, placeInPrompts, presenceCounts } from './touches-in-prompts.ts';
import { group, groupOnPhones, sittingOut } from './touches-in-rounds.ts';
import type { TouchesOf } from './touches.ts';

type PeopleFact =
  | 'person-invited'
  | 'person-updated'
  | 'attendee-joined'
  | 'consent-set'
  | 'attendance-marked'
  | 'walk-in-recognised'
  | 'line-shared';

export const touchesOfPeople: TouchesOf<PeopleFact> = {
  'person-invited': (state, { data }) => [
    ...entry(state, data.person),
    ...placeInPrompts(state, data.person),
  ],
  'person-updated': (state, { data }) => [
    ...entry(state, data.person),
    ...name(state, data.person),
    ...presenceCounts(state, null),
    ...placeInPrompts(state, data.person),
  ],
  'attendee-joined': (state, { data }) => [
    ...entry(state, data.person),
    ...name(state, data.person),
    ...presenceCounts(state, data.role),
  ],
  'consent-set': (state, { data: { person } }) => [
    ...onPerson(person, 'me', 'gone'),
    ...askedBy(state, person),
    ...namesOnWalls(state),
  ],
  'attendance-marked': (state, { data }) => [
    ...entry(state, data.person),
    ...presenceCounts(state, state.people[data.person]?.role ?? null),
  ],
  'walk-in-recognised': (state, { data: { walkIn, expected } }) => [
    ...[walkIn, expected].flatMap((person) => [
      ...entry(state, person),
      ...name(state, person),
      ...placeInPrompts(state, person),
    ]),
    ...presenceCounts(state, state.people[walkIn]?.role ?? null),
  ],
  'line-shared': (state, { data: { person } }) => [
    ...onPerson(person, 'me'),
    ...groupOnPhones(groupMates(state, person)),
  ],
};

/** A person's own cards, the crew's lists, their group, and walk-ins that may be this person. */
function entry(state: State, person: PersonId): Touch[] {
  const rosters = [person, ...lookalikes(state, person)].map((id) => `roster:${id}`);
  return [
    ...onPerson(person, 'me', 'gone'),
    ...outOf(state, person),
    ...onConsole('attendance', 'match', ...rosters),
    ...groupOf(state, person),
  ];
}

/** Whether anybody of their side is there, and by which name. */
function groupOf(state: State, person: PersonId): Touch[] {
  const id = runningRound(state)?.round.groupOf[person];
  return id === undefined ? [] : group(id, groupMates(state, person));
}

/** Where a round has no groups, one person who comes or goes is why all others sit out, or no longer do. */
function outOf(state: State, person: PersonId): Touch[] {
  const round = runningRound(state)?.round;
  const others = round === undefined || hasGroups(round) ? [] : presentPeople(state).map(([id]) => id);
  return sittingOut([person, ...others]);
}

function lookalikes(state: State, person: PersonId): PersonId[] {
  // Nobody resembles a walk-in: a crowd at the doors must not cost a search for each.
  if (state.people[person]?.walkIn === true) return [];
  return entriesOf<PersonId, ReadOnly<Person>>(state.people)
    .filter(([, { resembles }]) => resembles === person)
    .map(([id]) => id);
}

/** Wherever else this person's name stands. */
function name(state: State, person: PersonId): Touch[] {
  const repairs = entriesOf<RepairId, ReadOnly<Repair>>(runningRound(state)?.round.repairs ?? {});
  const named = repairs.filter(([, repair]) => peopleOfRepair(repair).includes(person));
  return [
    ...askedBy(state, person),
    ...nameInPrompts(state, person),
    ...onCrew(`seen:${person}`),
    ...onConsole(...named.map(([id]) => `repair:${id}`), ...(isPinned(state, person) ? ['pins'] : [])),
  ];
}

/** The named questions of a person, and the spotlight when one of them is in it. */
function askedBy(state: State, person: PersonId): Touch[] {
  const questions = state.people[person]?.questions ?? [];
  const keys = questions.map((question) => `question:${question}`);
  const spotlit = questions.some((question) => state.stage.spotlight === question);
  return [...onSides(...keys), ...onReaders(...keys), ...(spotlit ? onAllSurfaces('spotlight') : [])];
}
