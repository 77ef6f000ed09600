import type { GroupId, PersonId, SegmentId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';
import type { Authored } from './authored.ts';
import type { Job, QualitySheet, SitOutReason } from './match.ts';

export const zoneLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type ZoneLetter = (typeof zoneLetters)[number];
export type Side = 'A' | 'B';

/** `round` (both sides): the conversation cards of the running round, one deck for all. */
export interface RoundCard {
  segment: SegmentId;
  cards: { id: string; text: Authored }[];
}

/** Where a group meets. Table and zone are null where the room has no tables: then people look for the number. */
export interface Place {
  number: number;
  table: number | null;
  zone: ZoneLetter | null;
  side: Side | null;
}

/** `group` (one person): who, where. Other people by first name only, never a title, never a need. */
export interface GroupCard extends Place {
  segment: SegmentId;
  /** The person's own; customers never have one. */
  job: Job | null;
  others: { firstName: string; role: AttendeeRole; companions: string[] }[];
}

/** `group:{id}` (console). */
export interface ConsoleGroupCard extends Place {
  id: GroupId;
  segment: SegmentId;
  people: (NamedPerson & { job: Job | null })[];
}

/** `sits-out` (one person): present while a round runs that this person sits out. */
export interface SitsOutCard {
  segment: SegmentId;
  why: SitOutReason;
}

/** A person as the crew reads them. */
export interface NamedPerson {
  person: PersonId;
  name: string;
  role: AttendeeRole;
}

/** `match` (console): the running round's match in numbers. */
export interface MatchCard {
  segment: SegmentId;
  groups: number;
  matched: number;
  /** People who are present and in no group, without a reason; empty when all is well. */
  unmatched: NamedPerson[];
  satOut: (NamedPerson & { why: SitOutReason })[];
  /** As the groups were dealt. */
  quality: QualitySheet;
}
