import { jobs, type Job } from '../../contract/cards/match.ts';
import type { GroupId, PersonId, SegmentId } from '../../contract/ids.ts';
import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { isPresent } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { DealtGroup } from '../round-facts.ts';
import type { Round } from '../round-state.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { GatheringState } from '../state.ts';
import { gathering, knownGroups } from './round-group.ts';
import { beginAllStays, beginStays, endStays } from './stays.ts';

export const isOnStage = (state: ReadOnly<GatheringState>, segment: SegmentId): boolean =>
  currentSegment(state)?.id === segment;

/** The last round before this one in the run of show that has groups. */
function roundBefore({ segments, rounds }: GatheringState, id: SegmentId): Round | undefined {
  const at = segments.findIndex((segment) => segment.id === id);
  const earlier = segments.slice(0, Math.max(0, at)).map((segment) => rounds[segment.id]);
  return earlier.findLast((round) => round !== undefined && Object.keys(round.groups).length > 0);
}

function foldDealt(state: GatheringState, { data, atMs }: FactOf<'groups-dealt'>): void {
  const { stays, repairs } = state.rounds[data.segment] ?? { stays: {}, repairs: {} };
  const round: Round = {
    groups: {},
    groupOf: {},
    unmatched: [...data.unmatched],
    satOut: {},
    quality: structuredClone(data.quality),
    ...{ stays, repairs },
    seen: {},
  };
  const isKnown = knownGroups(roundBefore(state, data.segment));
  for (const group of data.groups) {
    round.groups[group.id] = { ...gathering(group, atMs), found: isKnown(group) };
    for (const person of group.people) round.groupOf[person] = group.id;
  }
  for (const { person, why } of data.satOut) round.satOut[person] = why;
  state.rounds[data.segment] = round;
  if (isOnStage(state, data.segment)) beginAllStays(round, atMs);
}

function leaveGroup(round: Round, person: PersonId, atMs: number): void {
  const before = round.groupOf[person];
  const group = before === undefined ? undefined : round.groups[before];
  if (group === undefined) return;
  group.people = group.people.filter((other) => other !== person);
  delete group.jobs[person];
  endStays(round, group.id, [person], atMs);
}

/** What a colleague who comes late does: the first job that nobody here has, else to watch. */
function jobFor(state: GatheringState, group: DealtGroup): Job {
  const done = group.people.map((id) => {
    const person = state.people[id];
    return person !== undefined && isPresent(person) ? group.jobs[id] : undefined;
  });
  return jobs.find((job) => !done.includes(job)) ?? 'watch';
}

interface Placing {
  group: GroupId;
  person: PersonId;
}

function place(state: GatheringState, round: Round, { group: id, person }: Placing, atMs: number): void {
  const group = round.groups[id];
  if (group === undefined) return;
  leaveGroup(round, person, atMs);
  if (state.people[person]?.role === 'colleague') group.jobs[person] = jobFor(state, group);
  group.people.push(person);
  round.groupOf[person] = id;
  round.unmatched = round.unmatched.filter((other) => other !== person);
  delete round.satOut[person];
}

function foldPlaced(state: GatheringState, { data, atMs }: FactOf<'person-placed'>): void {
  const round = state.rounds[data.segment];
  if (round === undefined) return;
  place(state, round, data, atMs);
  if (isOnStage(state, data.segment)) beginStays(round, data.group, [data.person], atMs);
}

export const foldMatching: Folds<'groups-dealt' | 'person-placed'> = {
  'groups-dealt': foldDealt,
  'person-placed': foldPlaced,
};
