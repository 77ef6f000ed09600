import { accept } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { isPresent } from '../people/presence.ts';
import type { Rule } from '../rule.ts';
import { arrivalFacts, arrivingOne } from './arrivals.ts';
import { isRefused } from './draft-of.ts';
import { subjectOf, type Subject } from './for-whom.ts';

/** People who came at the same moment: all are placed by one repair. */
export const markArrived: Rule<'mark-arrived'> = (state, asked) => {
  const named = [...new Set(asked.command.data.people)];
  const subjects = named.map((id) => subjectOf(state, asked.stamp.actor, id));
  const refused = subjects.find(isRefused);
  if (refused !== undefined) return refused;
  const coming = subjects
    .filter((subject): subject is Subject => subject.ok && !isPresent(subject.person))
    .map(({ id }) => arrivingOne(state, id));
  const people = new Map(coming.flatMap((one) => [...one.people]));
  const marked = [...people.keys()].map((person): FactDraft => ({
    type: 'attendance-marked',
    data: { person, attendance: 'arrived' },
  }));
  return accept([
    ...marked,
    ...arrivalFacts(state, asked, { people, marks: coming.flatMap(({ marks }) => marks) }),
  ]);
};
