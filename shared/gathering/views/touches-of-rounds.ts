import type { GroupId, PersonId, RepairId, SegmentId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { FactOf } from '../facts.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Round } from '../round-state.ts';
import { runningRound } from '../matching/running-round.ts';
import type { State } from '../rule.ts';
import { onConsole, onCrew, onPerson, onWalls, type Touch } from './touch.ts';
import { tablesChanged } from './touches-in-prompts.ts';
import { group, places, seenAt, sittingOut, wholeRound, withoutGroup } from './touches-in-rounds.ts';
import type { TouchesOf } from './touches.ts';

type RoundFact =
  | 'groups-dealt'
  | 'person-placed'
  | 'round-mended'
  | 'repair-undone'
  | 'people-parted'
  | 'table-closed'
  | 'people-pinned'
  | 'group-found'
  | 'people-missed'
  | 'person-seen';

export const touchesOfRounds: TouchesOf<RoundFact> = {
  'groups-dealt': (state, { data }) => [
    ...wholeRound(state, data.segment),
    ...noLongerOut(state, data.segment),
    ...onConsole('match', 'next'),
    ...onWalls('find'),
    ...tablesChanged(state),
  ],
  'person-placed': (state, { data: { segment, group: id, person } }) => {
    const people = state.rounds[segment]?.groups[id]?.people ?? [];
    return [...group(id, people), ...places([person]), ...onConsole('match'), ...tablesChanged(state)];
  },
  'round-mended': (state, { data }) => mended(state, data.segment, data),
  'repair-undone': (state, { data }) => mended(state, data.segment, { ...data, who: [] }),
  /** Who is not to meet again is for the match, and for nobody's eyes. */
  'people-parted': (state) => pinsEverywhere(state),
  'table-closed': () => onConsole('room'),
  'people-pinned': (state, { data: { segment, people } }) => {
    const groups = people.map((person) => state.rounds[segment]?.groupOf[person]);
    const keys = groups.filter((id) => id !== undefined).map((id) => `group:${id}`);
    return [...onConsole('pins'), ...onCrew(...new Set(keys))];
  },
  'group-found': (state, { data }) => gathered(state, data),
  'people-missed': (state, { data }) => gathered(state, data),
  'person-seen': (_state, { data: { person } }) => onCrew(`seen:${person}`),
};

/** Who is parted is no longer pinned together, in whatever round. */
const pinsEverywhere = (state: State): Touch[] => [
  ...onConsole('pins'),
  ...onCrew(...keysOf<GroupId>(runningRound(state)?.round.groups ?? {}).map((id) => `group:${id}`)),
];

const gathered = (state: State, { segment, group: id }: { segment: SegmentId; group: GroupId }): Touch[] =>
  group(id, state.rounds[segment]?.groups[id]?.people ?? []);

/** A round in which a side was missing was dealt: whoever is in a group now sat out before. */
const noLongerOut = (state: State, segment: SegmentId): Touch[] =>
  keysOf<PersonId>(state.rounds[segment]?.groupOf ?? {}).flatMap((person) => onPerson(person, 'sits-out'));

type Mended = Pick<FactOf<'round-mended'>['data'], 'repair' | 'groups' | 'satOut' | 'who'>;

/** The groups of a repair, and everybody who was or is in one of them. */
function mended(state: State, segment: SegmentId, { repair, groups, satOut, who }: Mended): Touch[] {
  const round = state.rounds[segment];
  if (round === undefined) return [];
  const ids = groups.map(({ id }) => id);
  const people = [
    ...groups.flatMap((one) => one.people),
    ...ids.flatMap((id) => round.groups[id]?.people ?? []),
    ...satOut.map(({ person }) => person),
    ...who,
    ...peopleBefore(round, repair),
  ];
  return [
    ...onCrew(...ids.map((id) => `group:${id}`)),
    ...places(people),
    ...seenAt(round, ids),
    ...othersOut(round, repair),
    ...onConsole(`repair:${repair}`, 'match'),
    ...onWalls('find'),
    ...tablesChanged(state),
  ];
}

/** Whoever was in its groups, came into them, or sat out before. */
function peopleBefore(round: ReadOnly<Round>, repair: RepairId): PersonId[] {
  const { before = [], moves = [], satOut = {} } = round.repairs[repair] ?? {};
  return [
    ...before.flatMap(({ people }) => people),
    ...moves.map(({ person }) => person),
    ...keysOf<PersonId>(satOut),
  ];
}

/** In the round's first groups nobody waits for the other side any longer. */
const othersOut = (round: ReadOnly<Round>, repair: RepairId): Touch[] =>
  (round.repairs[repair]?.before ?? []).some(({ people }) => people.length === 0)
    ? sittingOut(withoutGroup(round))
    : sittingOut(round.unmatched);
