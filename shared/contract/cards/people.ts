import type { Attendance, ConsentKey } from '../commands/people.ts';
import type { PersonId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';

/** `me` (one person). */
export interface MeCard {
  person: PersonId;
  role: AttendeeRole;
  firstName: string;
  displayName: string;
  language: string;
  consent: ConsentKey[];
  attendance: Attendance;
}

/** `roster:{person}` (console): one attendee. */
export interface RosterCard {
  person: PersonId;
  role: AttendeeRole;
  name: string;
  team: string | null;
  attendance: Attendance;
  walkIn: boolean;
  /** A walk-in whose name is on the roster: "is this …?" */
  resembles: { person: PersonId; name: string } | null;
  zone: string | null;
  table: number | null;
}

/** `attendance` (console): people by role and attendance. */
export type AttendanceCard = Record<AttendeeRole, Record<Attendance, number>>;
