import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { departureFacts } from './departures.ts';
import { subjectOf } from './for-whom.ts';

/** Somebody goes; nobody asks why. Asked twice it changes nothing. */
export const needToGo: Rule<'need-to-go'> = (state, asked) => {
  const subject = subjectOf(state, asked.stamp.actor, asked.command.data.person);
  if (!subject.ok) return subject;
  if (subject.person.attendance === 'left') return accept([]);
  return accept(
    departureFacts(state, asked, { people: [subject.id], attendance: 'left', why: 'left', absent: false }),
  );
};
