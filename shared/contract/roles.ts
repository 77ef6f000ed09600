import * as v from 'valibot';
import type { PersonId, WallId } from './ids.ts';

/** Attendees: the two sides that meet. */
export const attendeeRoles = ['customer', 'colleague'] as const;
export const AttendeeRole = v.picklist(attendeeRoles);
export type AttendeeRole = v.InferOutput<typeof AttendeeRole>;

/** Who may ask for something: an attendee as a person, the crew by a key, or the server itself. */
export type Actor =
  | { role: AttendeeRole; person: PersonId }
  | { role: 'facilitator' }
  | { role: 'owner' }
  | { role: 'wall'; wall: WallId }
  /** The server's own door, reaction counter and timekeeper. */
  | { role: 'server' };

/** Who gets the same cards. A team or a table is addressed through its people. */
export type Audience = 'console' | 'customers' | 'colleagues' | `person:${PersonId}` | `wall:${WallId}`;

export const sideOf = (role: AttendeeRole): 'customers' | 'colleagues' =>
  role === 'customer' ? 'customers' : 'colleagues';
