import type { GroupId, PersonId, SegmentId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';
import type { zoneLetters } from '../vocabulary.ts';
import type { Authored } from './authored.ts';
import type { Job, QualitySheet, SitOutReason } from './match.ts';
import type { Gathered, GroupPicture } from './gathered.ts';

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
  picture: GroupPicture;
  others: {
    person: PersonId;
    firstName: string;
    role: AttendeeRole;
    companions: string[];
    /** What they chose to tell about themselves; null: nothing. */
    line: string | null;
  }[];
  /** Somebody said that all are there. */
  found: boolean;
  /** Nobody of the other side is in the group: a guest left, or did not come. */
  alone: boolean;
  /** People of the group who were said not to be there. */
  missed: PersonId[];
}

/** `next-group` (one person): where the next round leads, sent ahead so that it outlives a network. */
export interface NextGroupCard extends Place {
  segment: SegmentId;
  title: Authored;
  picture: GroupPicture;
  others: { firstName: string; role: AttendeeRole }[];
}

/** `gone` (one person): while they are not counted as present; `notHere`: somebody looked for them. */
export interface GoneCard {
  why: 'left' | 'notHere';
}

/** `find` (walls): in the first minutes of a round, where the zones are; or how sides change. */
export interface FindCard {
  segment: SegmentId;
  /** After this the wall has its one line. */
  untilMs: number;
  /** Tables of each zone that have groups; empty where there are none. */
  zones: { zone: ZoneLetter; tables: number[] }[];
  /** People only change sides of their table. */
  swapsSides: boolean;
}

/** `group:{id}` (console, host). */
export interface ConsoleGroupCard extends Place, Gathered {
  id: GroupId;
  segment: SegmentId;
  picture: GroupPicture;
  people: (NamedPerson & { job: Job | null })[];
  missed: PersonId[];
  /** Stays as it is when the rest is dealt again. */
  pinned: boolean;
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
