import { accept } from '../asked.ts';
import { isPresent } from '../people/presence.ts';
import type { Rule } from '../rule.ts';
import { arrivalFacts, arrivingOne } from './arrivals.ts';
import { subjectOf } from './for-whom.ts';

/** Back again, or here after all: a place in the running round comes with it. */
export const amHere: Rule<'am-here'> = (state, asked) => {
  const subject = subjectOf(state, asked.stamp.actor, asked.command.data.person);
  if (!subject.ok) return subject;
  const { id, person } = subject;
  if (isPresent(person)) return accept([]);
  return accept([
    { type: 'attendance-marked', data: { person: id, attendance: 'arrived' } },
    ...arrivalFacts(state, asked, { ...arrivingOne(state, id), why: 'cameBack' }),
  ]);
};
