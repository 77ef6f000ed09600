import type { Authored, SegmentKind } from '../contract/cards/authored.ts';
import type { SeatMark } from '../contract/cards/match.ts';
import type { SegmentId } from '../contract/ids.ts';

/**
 * One timed part of the run of show, as data. `settings` are the switches of its kind: rules read the
 * ones they know through a reader of their own; unknown ones are kept, ignored, and never widen who
 * sees what.
 */
export interface Segment {
  id: SegmentId;
  kind: SegmentKind;
  title: Authored;
  /** 0: no ring. */
  minutes: number;
  /** What the facilitator says aloud. */
  say: string;
  texts: { wall: Authored; customer: Authored; colleague: Authored };
  settings: Record<string, unknown>;
}

/** A conversation deck. */
export interface Deck {
  id: string;
  cards: { id: string; text: Authored }[];
}

/** The hall. `tables` is empty where people only look for a group number. */
export interface Room {
  /** What a table has unless something else is said of it. */
  seatsPerTable: number;
  tables: RoomTable[];
}

export interface RoomTable {
  number: number;
  zone: string;
  /** How many groups can sit there: one, or two as sides A and B. */
  sides: 1 | 2;
  seats: number;
  marks: SeatMark[];
}
