import type { BrokenRule, Job, MatchQuality, SitOut } from '../contract/cards/match.ts';
import type { RepairWhy } from '../contract/cards/mending.ts';
import type { Place } from '../contract/cards/round.ts';
import type { Attendance } from '../contract/commands/people.ts';
import type { GroupId, PersonId, RepairId, SegmentId } from '../contract/ids.ts';

/** A group as it was dealt; people of both sides. */
export interface DealtGroup extends Place {
  id: GroupId;
  people: PersonId[];
  /** Of colleagues only. */
  jobs: Record<PersonId, Job>;
}

/** One repair of a running round. */
export interface Repairing {
  segment: SegmentId;
  repair: RepairId;
  why: RepairWhy;
  /** Whom the change is about. */
  who: PersonId[];
  /** Groups that changed, whole; one without people is gone. */
  groups: DealtGroup[];
  /** Who sits out from now on. */
  satOut: SitOut[];
  /** Why those who have a place now, or sit out now, sat out before. */
  waited: SitOut[];
  /** Of `who`: people who were never at the table. */
  absent: PersonId[];
  /** Attendance that this changed, before and after. */
  marks: { person: PersonId; was: Attendance; is: Attendance }[];
  /** Pairs that this parted. */
  parted: [PersonId, PersonId][];
  /** The table that this closed, or null. */
  closed: number | null;
  /** Rules that it had to break. */
  broken: BrokenRule[];
  /** Of all groups, where all were dealt again; else null. */
  quality: MatchQuality | null;
}

/** Data of the facts of rounds. */
export interface RoundFactData {
  'groups-dealt': {
    segment: SegmentId;
    groups: DealtGroup[];
    satOut: SitOut[];
    unmatched: PersonId[];
    quality: MatchQuality;
  };
  /** Written before repairs were: who came late. */
  'person-placed': { segment: SegmentId; group: GroupId; person: PersonId };
  /** People of a running round were moved: what changed is told as it is from now on. */
  'round-mended': Repairing;
  /** The groups of a repair as they were before it. */
  'repair-undone': { segment: SegmentId; repair: RepairId; groups: DealtGroup[]; satOut: SitOut[] };
  /** Never matched again, or no longer so. */
  'people-parted': { pairs: [PersonId, PersonId][]; apart: boolean };
  'table-closed': { table: number; closed: boolean };
  'people-pinned': { segment: SegmentId; people: PersonId[]; pinned: boolean };
  /** All of a group are there. */
  'group-found': { segment: SegmentId; group: GroupId };
  /** People of a group were said not to be there, and may still be on their way. */
  'people-missed': { segment: SegmentId; group: GroupId; people: PersonId[] };
  /** Somebody says that they sit with this group; null: it is settled. */
  'person-seen': { segment: SegmentId; person: PersonId; group: GroupId | null };
}
