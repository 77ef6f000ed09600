import type { Side } from '../../shared/contract/cards/round.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { PersonDetails } from '../../shared/gathering/facts.ts';

/** One row of a roster, understood but not yet compared with the gathering. Empty: the file says nothing. */
export interface RosterRow {
  /** Line in the file, 1 is the header. */
  line: number;
  role: AttendeeRole;
  id: string;
  firstName: string;
  lastName: string;
  displayName: string;
  language: string;
  /** Further languages. */
  speaks: string[];
  team: string;
  jobTitle: string;
  grade: string;
  managerId: string;
  customerSegment: string;
  story: string;
  accessNeeds: string[];
  zone: string;
  table: number | null;
  side: Side | null;
  inseparableFrom: string[];
  knows: string[];
  /** Known for the sample event only; a file has no column for them. */
  companions: PersonDetails['companions'];
}

/** How a person or a row is called on a list for the organiser. */
export const fullName = (name: { firstName: string; lastName: string }): string =>
  `${name.firstName} ${name.lastName}`.trim();
