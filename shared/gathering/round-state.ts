import type { MatchQuality, SitOutReason } from '../contract/cards/match.ts';
import type { Place } from '../contract/cards/round.ts';
import type { GroupId, PersonId, RepairId } from '../contract/ids.ts';
import type { DealtGroup, Repairing } from './round-facts.ts';

export interface Round {
  groups: Record<GroupId, RoundGroup>;
  /** Where a person is; the fast way into `groups`. */
  groupOf: Record<PersonId, GroupId>;
  /** Present, in no group, and without a reason. */
  unmatched: PersonId[];
  satOut: Record<PersonId, SitOutReason>;
  /** Of the groups as they were dealt. */
  quality: MatchQuality;
  /** Who was in each group while the round was on stage; also of groups that are gone. */
  stays: Record<GroupId, Stay[]>;
  repairs: Record<RepairId, Repair>;
  /** Who says that they sit with another group. */
  seen: Record<PersonId, GroupId>;
}

/** A group of a round, and how it gathers. */
export interface RoundGroup extends DealtGroup {
  /** Since when it has its place, or waits for somebody new. */
  sinceMs: number;
  found: boolean;
  /** When that was said last; null: never, or it goes on from the round before. */
  foundAtMs: number | null;
  /** Said not to be there. */
  missed: PersonId[];
  /** It was decided that they talk about a customer whom they remember. */
  emptyChair: boolean;
}

/** One person in one group, from and until; null: still. */
export type Stay = [person: PersonId, fromMs: number, untilMs: number | null];

/** A repair as it was made, and what it needs to be undone. */
export interface Repair extends Pick<Repairing, 'why' | 'who' | 'marks' | 'parted' | 'closed' | 'broken'> {
  /** 1, 2, 3 … within its round. */
  n: number;
  atMs: number;
  by: string;
  /** The groups that it changed, as they were; one that it made is there without people. */
  before: RoundGroup[];
  /** Who sat out before and no longer does, or sits out since (null: had no such reason before). */
  satOut: Record<PersonId, SitOutReason | null>;
  /** Of `who`: those who were taken for never having been there. */
  absent: PersonId[];
  /** Of the groups before, where all were dealt again; else null. */
  quality: MatchQuality | null;
  /** Pairs kept apart who were together all the same, or have been parted by this. */
  tolerated: [PersonId, PersonId][];
  /** Everybody who changed places. */
  moves: { person: PersonId; from: Place | null; to: Place | null }[];
  undone: boolean;
}
