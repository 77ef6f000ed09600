import type { Attendance, ConsentKey } from '../commands/people.ts';
import type { GroupId, PersonId } from '../ids.ts';
import type { AttendeeRole, HostZone } from '../roles.ts';
import type { SitOutReason } from './match.ts';

/** `me` (one person). */
export interface MeCard {
  person: PersonId;
  role: AttendeeRole;
  team: string | null;
  firstName: string;
  displayName: string;
  language: string;
  consent: ConsentKey[];
  attendance: Attendance;
  /** What they chose to tell whom they meet; null: nothing. */
  line: string | null;
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

/** `zone-person:{person}` (host): somebody who is in this zone now, or will be. The only card with needs. */
export interface ZonePersonCard {
  person: PersonId;
  role: AttendeeRole;
  name: string;
  attendance: Attendance;
  /** As the roster says them. */
  needs: string[];
  companions: string[];
  /** Their table on the roster, until a round puts them somewhere. */
  table: number | null;
  /** Their group of the running round. */
  group: GroupId | null;
  /** Why they are in none. */
  sitsOut: SitOutReason | null;
}

/** `zone` (host): whose list this is. */
export interface ZoneCard {
  zone: HostZone;
}

/** `attendance` (console): people by role and attendance. */
export type AttendanceCard = Record<AttendeeRole, Record<Attendance, number>>;
