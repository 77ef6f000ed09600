import type { GroupId, PersonId } from '../../shared/contract/ids.ts';
import type { FactDraft } from '../../shared/gathering/facts.ts';
import type { Round } from '../../shared/gathering/round-state.ts';
import { personId, type Hall } from './views-hall.ts';
import { movedTo, repairing } from './views-repairs.ts';
import { attendee, segmentId } from './views-story.ts';

/** What happens while a round runs, in facts. */
export const share = (hall: Hall, label: string): unknown => {
  const who = personId(label);
  const line = { concerns: [who], kind: 'line', language: 'en', text: `line-of-${label}` };
  return hall.write(attendee(label), [{ type: 'line-shared', data: { person: who }, bodies: { line } }]);
};

const roundOf = (hall: Hall): Round => {
  const round = hall.state.rounds[segmentId('s3')];
  if (round === undefined) throw new Error('The first round was not dealt');
  return round;
};

export const asksToMove = (hall: Hall, label: string): unknown => {
  const who = personId(label);
  const parted = roundOf(hall).groups[roundOf(hall).groupOf[who] ?? ('' as GroupId)]?.people ?? [];
  const pairs = parted.filter((other) => other !== who).map((other): [PersonId, PersonId] => [who, other]);
  const groups = movedTo(roundOf(hall), who, 'alone');
  return hall.write(attendee(label), [
    repairing(segmentId('s3'), 'asks', { why: 'asksToMove', who: [who], groups, parted: pairs }),
    { type: 'people-parted', data: { pairs, apart: true } },
  ]);
};

export const sits = (hall: Hall, label: string, withWhom: string): FactDraft => ({
  type: 'person-seen',
  data: {
    segment: segmentId('s3'),
    person: personId(label),
    group: roundOf(hall).groupOf[personId(withWhom)] ?? null,
  },
});

export const isGone = (hall: Hall, label: string): unknown => {
  const who = personId(label);
  const groups = movedTo(roundOf(hall), who, null);
  return hall.write(attendee('w1'), [
    { type: 'attendance-marked', data: { person: who, attendance: 'steppedOut' } },
    repairing(segmentId('s3'), 'gone', { why: 'notHere', who: [who], groups, absent: [who] }),
    { type: 'attendance-marked', data: { person: who, attendance: 'arrived' } },
  ]);
};
