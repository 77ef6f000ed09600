import type { PersonId } from '../../contract/ids.ts';
import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import type { GatheringState, Round } from '../state.ts';

function foldDealt(state: GatheringState, { data }: FactOf<'groups-dealt'>): void {
  const round: Round = { groups: {}, groupOf: {}, unmatched: [...data.unmatched], repeats: data.repeats };
  for (const group of data.groups) {
    round.groups[group.id] = structuredClone(group);
    for (const person of group.people) round.groupOf[person] = group.id;
  }
  state.rounds[data.segment] = round;
}

function leaveGroup(round: Round, person: PersonId): void {
  const before = round.groupOf[person];
  const group = before === undefined ? undefined : round.groups[before];
  if (group !== undefined) group.people = group.people.filter((other) => other !== person);
}

function foldPlaced(state: GatheringState, { data }: FactOf<'person-placed'>): void {
  const round = state.rounds[data.segment];
  const group = round?.groups[data.group];
  if (round === undefined || group === undefined) return;
  leaveGroup(round, data.person);
  group.people.push(data.person);
  round.groupOf[data.person] = data.group;
  round.unmatched = round.unmatched.filter((other) => other !== data.person);
}

export const foldMatching: Folds<'groups-dealt' | 'person-placed'> = {
  'groups-dealt': foldDealt,
  'person-placed': foldPlaced,
};
