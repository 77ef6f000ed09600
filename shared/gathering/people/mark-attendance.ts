import { accept, refuse } from '../asked.ts';
import { placementOf } from '../matching/placement-of.ts';
import type { Rule } from '../rule.ts';
import { isHere } from './presence.ts';

/** Whoever turns up while a round runs is placed in it by the same command. */
export const markAttendance: Rule<'mark-attendance'> = (state, { command }) => {
  const { person: id, attendance } = command.data;
  const person = state.people[id];
  if (person === undefined || person.mergedInto !== null) return refuse('unknown-person');
  if (person.attendance === attendance) return accept([]);
  const placed = isHere(attendance) ? placementOf(state, id, person) : [];
  return accept([{ type: 'attendance-marked', data: { person: id, attendance } }, ...placed]);
};
