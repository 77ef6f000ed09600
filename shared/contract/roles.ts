import * as v from 'valibot';
import type { PersonId, WallId } from './ids.ts';
import { zoneLetters } from './vocabulary.ts';

/** Attendees: the two sides that meet. */
export const attendeeRoles = ['customer', 'colleague'] as const;
export const AttendeeRole = v.picklist(attendeeRoles);
export type AttendeeRole = v.InferOutput<typeof AttendeeRole>;

/** A host's list is of one zone; `all` where there are no zones, or for who walks the whole hall. */
export const hostZones = [...zoneLetters, 'all'] as const;
export const HostZone = v.picklist(hostZones);
export type HostZone = v.InferOutput<typeof HostZone>;

/** Who may ask for something: an attendee as a person, the crew by a key, or the server itself. */
export type Actor =
  | { role: AttendeeRole; person: PersonId }
  | { role: 'facilitator' }
  /** Looks after the guests of one zone. */
  | { role: 'host'; zone: HostZone }
  /** Reads what people wrote before the room does. */
  | { role: 'keeper' }
  | { role: 'owner' }
  | { role: 'wall'; wall: WallId }
  /** The server's own door, reaction counter and timekeeper. */
  | { role: 'server' };

/** Who gets the same cards. A team or a table is addressed through its people. */
export type Audience =
  | 'console'
  | 'keeper'
  | `host:${HostZone}`
  | 'customers'
  | 'colleagues'
  | `person:${PersonId}`
  | `wall:${WallId}`;

export const sideOf = (role: AttendeeRole): 'customers' | 'colleagues' =>
  role === 'customer' ? 'customers' : 'colleagues';
