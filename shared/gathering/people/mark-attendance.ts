import type { Attendance } from '../../contract/commands/people.ts';
import { accept } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { arrivalFacts, arrivingOne } from '../rounds/arrivals.ts';
import { departureFacts, type Departing } from '../rounds/departures.ts';
import { subjectOf } from '../rounds/for-whom.ts';
import type { AskedOf, Rule, State } from '../rule.ts';
import { isHere, isPresent } from './presence.ts';

type Marking = AskedOf<'mark-attendance'>;

/** Who was expected, or does not come, was never at the table. */
const howTheyGo = (attendance: Attendance): Pick<Departing, 'why' | 'absent'> =>
  attendance === 'left' ? { why: 'left', absent: false } : { why: 'notHere', absent: true };

function markedFacts(state: State, asked: Marking, wasPresent: boolean): FactDraft[] {
  const { person, attendance } = asked.command.data;
  if (!isHere(attendance))
    return departureFacts(state, asked, { people: [person], attendance, ...howTheyGo(attendance) });
  return [
    { type: 'attendance-marked', data: { person, attendance } },
    ...(wasPresent ? [] : arrivalFacts(state, asked, arrivingOne(state, person, attendance))),
  ];
}

/** Whoever turns up or goes while a round runs changes it by the same command. */
export const markAttendance: Rule<'mark-attendance'> = (state, asked) => {
  const { person, attendance } = asked.command.data;
  const subject = subjectOf(state, asked.stamp.actor, person);
  if (!subject.ok) return subject;
  return accept(
    subject.person.attendance === attendance ? [] : markedFacts(state, asked, isPresent(subject.person)),
  );
};
