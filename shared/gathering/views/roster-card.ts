import type { AttendanceCard, RosterCard } from '../../contract/cards/people.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Person } from '../state.ts';
import type { Look } from './look.ts';
import { crewNameOf, listedPerson } from './names.ts';

/** One attendee for the crew. Stories, needs, titles and grades stay out: the console is seen by passers-by. */
export function rosterCard(look: Look, person: PersonId): RosterCard | undefined {
  const known = listedPerson(look.state, person);
  if (known === null) return undefined;
  const { role, team, attendance, walkIn, zone, table } = known;
  const name = crewNameOf(look, person);
  const resembles = expectedLookalike(look, known);
  return { person, role, name, team, attendance, walkIn, resembles, zone, table };
}

/** Whom a walk-in may be, as long as that person is still expected. */
function expectedLookalike(look: Look, { walkIn, resembles }: ReadOnly<Person>): RosterCard['resembles'] {
  if (!walkIn || resembles === null) return null;
  if (listedPerson(look.state, resembles)?.attendance !== 'expected') return null;
  return { person: resembles, name: crewNameOf(look, resembles) };
}

export const attendanceCard = ({ state: { attendance } }: Look): AttendanceCard => ({
  customer: { ...attendance.customer },
  colleague: { ...attendance.colleague },
});
