import type { GroupId, PersonId, SegmentId } from '../../shared/contract/ids.ts';
import type { FactDraft } from '../../shared/gathering/facts.ts';
import type { Repairing } from '../../shared/gathering/round-facts.ts';
import type { Round } from '../../shared/gathering/round-state.ts';
import { movedTo, repairing } from './views-repairs.ts';
import { crew, personId, type Hall, type Outcome } from './views-hall.ts';

export const s3 = 's3' as SegmentId;

/** The round s3 of a hall in which it was dealt. */
export function roundOf(hall: Hall): Round {
  const round = hall.state.rounds[s3];
  if (round === undefined) throw new Error('The round was not dealt');
  return round;
}

export function groupIdOf(hall: Hall, label: string): GroupId {
  const id = roundOf(hall).groupOf[personId(label)];
  if (id === undefined) throw new Error(`${label} is in no group`);
  return id;
}

export const write = (hall: Hall, ...drafts: FactDraft[]): Outcome => hall.write(crew, drafts);

export const move = (
  hall: Hall,
  label: string,
  to: GroupId | 'alone' | null,
  more: Partial<Repairing> = {},
) => {
  const groups = movedTo(roundOf(hall), personId(label), to);
  return repairing(s3, label, { who: [personId(label)], groups, ...more });
};

export const mark = (label: string, attendance: 'arrived' | 'left' | 'steppedOut'): FactDraft => ({
  type: 'attendance-marked',
  data: { person: personId(label), attendance },
});

export const pin = (labels: string[], pinned = true): FactDraft => ({
  type: 'people-pinned',
  data: { segment: s3, people: labels.map((label): PersonId => personId(label)), pinned },
});
