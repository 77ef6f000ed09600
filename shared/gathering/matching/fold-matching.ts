import { jobs, type Job } from '../../contract/cards/match.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { DealtGroup, FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { isPresent } from '../people/presence.ts';
import type { GatheringState, Round } from '../state.ts';

function foldDealt(state: GatheringState, { data }: FactOf<'groups-dealt'>): void {
  const round: Round = {
    groups: {},
    groupOf: {},
    unmatched: [...data.unmatched],
    satOut: {},
    quality: structuredClone(data.quality),
  };
  for (const group of data.groups) {
    round.groups[group.id] = structuredClone(group);
    for (const person of group.people) round.groupOf[person] = group.id;
  }
  for (const { person, why } of data.satOut) round.satOut[person] = why;
  state.rounds[data.segment] = round;
}

function leaveGroup(round: Round, person: PersonId): void {
  const before = round.groupOf[person];
  const group = before === undefined ? undefined : round.groups[before];
  if (group === undefined) return;
  group.people = group.people.filter((other) => other !== person);
  delete group.jobs[person];
}

/** What a colleague who comes late does: the first job that nobody here has, else to watch. */
function jobFor(state: GatheringState, group: DealtGroup): Job {
  const done = group.people.map((id) => {
    const person = state.people[id];
    return person !== undefined && isPresent(person) ? group.jobs[id] : undefined;
  });
  return jobs.find((job) => !done.includes(job)) ?? 'watch';
}

function foldPlaced(state: GatheringState, { data }: FactOf<'person-placed'>): void {
  const round = state.rounds[data.segment];
  const group = round?.groups[data.group];
  if (round === undefined || group === undefined) return;
  leaveGroup(round, data.person);
  if (state.people[data.person]?.role === 'colleague') group.jobs[data.person] = jobFor(state, group);
  group.people.push(data.person);
  round.groupOf[data.person] = data.group;
  round.unmatched = round.unmatched.filter((other) => other !== data.person);
  delete round.satOut[data.person];
}

export const foldMatching: Folds<'groups-dealt' | 'person-placed'> = {
  'groups-dealt': foldDealt,
  'person-placed': foldPlaced,
};
