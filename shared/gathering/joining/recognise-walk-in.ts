import { accept, refuse, type Refusal } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule } from '../rule.ts';
import type { Person } from '../state.ts';

type Known = ReadOnly<Person> | undefined;

function problemOf(walkIn: Known, expected: Known): Refusal | null {
  if (walkIn === undefined || walkIn.mergedInto !== null) return refuse('unknown-person');
  if (!walkIn.walkIn) return refuse('already-there');
  if (!isOnRoster(expected, walkIn.role)) return refuse('not-on-the-roster');
  const taken = expected.mergedInto !== null || hasCome(expected);
  return taken ? refuse('already-there') : null;
}

/** Also who left again: what they gave stands under their own id, and a phone may hold it. */
const hasCome = ({ attendance }: ReadOnly<Person>): boolean =>
  attendance !== 'expected' && attendance !== 'noShow';

const isOnRoster = (person: Known, role: Person['role']): person is ReadOnly<Person> =>
  person !== undefined && !person.walkIn && person.role === role;

/** A walk-in is somebody whom the roster expected: one person from now on, who keeps id and consent. */
export const recogniseWalkIn: Rule<'recognise-walk-in'> = (state, { command }) => {
  const walkIn = state.people[command.data.walkIn];
  const expected = state.people[command.data.expected];
  const problem = problemOf(walkIn, expected);
  if (problem !== null) return problem;
  const typedName = expected?.details ? (walkIn?.details ?? null) : null;
  return accept([{ type: 'walk-in-recognised', data: command.data }], typedName === null ? [] : [typedName]);
};
