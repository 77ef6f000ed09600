import type { GroupId, PersonId, SegmentId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';
import type { Authored } from './authored.ts';

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
  others: { firstName: string; role: AttendeeRole; companions: string[] }[];
}

/** `group:{id}` (console). */
export interface ConsoleGroupCard extends Place {
  id: GroupId;
  segment: SegmentId;
  people: { person: PersonId; name: string; role: AttendeeRole }[];
}

/** `match` (console): the running round's match in numbers. */
export interface MatchCard {
  segment: SegmentId;
  groups: number;
  matched: number;
  /** People who are present and in no group, by name, with the reason; empty when all is well. */
  unmatched: { person: PersonId; name: string; role: AttendeeRole }[];
  /** Pairs of customer and colleague who meet again in this round. */
  repeats: number;
}
