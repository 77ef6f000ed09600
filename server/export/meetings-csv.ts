import { csvOf } from './csv.ts';
import type { ContactMinutes } from './read-contact-minutes.ts';
import type { MeetingsFile } from './read-meetings.ts';

/** One line per guest and colleague who met in a round. Times in ISO 8601, UTC. */
export const meetingsCsv = ({ rows }: MeetingsFile): string =>
  csvOf(['round', 'start', 'minutes', 'table', 'guest', 'segment', 'colleague', 'team'], rows);

const columns = [
  'row',
  'name',
  'role',
  'team',
  'peopleMet',
  'rounds',
  'minutes',
  'colleagues',
  'average',
] as const;
const ofTeam = { name: '', role: '', peopleMet: '', rounds: '' };
const ofPerson = { colleagues: '', average: '' };

/** One line per person, then one per team of colleagues; `row` says which. */
export const contactMinutesCsv = ({ people, teams }: ContactMinutes): string =>
  csvOf(columns, [
    ...people.map((person) => ({ row: 'person', ...person, ...ofPerson })),
    ...teams.map((team) => ({ row: 'team', ...ofTeam, ...team })),
  ]);
