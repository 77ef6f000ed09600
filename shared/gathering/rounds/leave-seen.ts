import { accept } from '../asked.ts';
import { runningRound } from '../matching/running-round.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from './for-whom.ts';

/** They go on belonging to the group that the match gave them. */
export const leaveSeen: Rule<'leave-seen'> = (state, { command, stamp }) => {
  const subject = subjectOf(state, stamp.actor, command.data.person);
  if (!subject.ok) return subject;
  const running = runningRound(state);
  if (running?.round.seen[subject.id] === undefined) return accept([]);
  const { segment } = running;
  return accept([{ type: 'person-seen', data: { segment, person: subject.id, group: null } }]);
};
