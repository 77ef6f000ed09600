import type { GroupId, PersonId, RepairId, SegmentId } from '../ids.ts';
import type { BrokenWhy, HardRule, NamedOnSheet } from './match.ts';
import type { NamedPerson, Place } from './round.ts';

/** Why people of a running round were moved. */
export const repairWhys = [
  'came', // one person, late
  'cameTogether', // several at once
  'cameBack', // from a rest, or here after all
  'left',
  'notHere', // somebody at the table said so
  'asksToMove',
  'sitsOut',
  'sitsElsewhere', // they are at another table, and that was made right
  'moved', // by the crew
  'tableClosed',
  'reserve', // a customer without a group steps in
  'merged', // with the other side of the table
  'listeners', // at neighbouring tables
  'emptyChair', // the card about a customer whom they remember
  'redealt',
] as const;
export type RepairWhy = (typeof repairWhys)[number];

/** What the crew is offered for a group whose customer has not come, in this order. */
export const groupOffers = ['reserve', 'merged', 'listeners', 'emptyChair'] as const;
export type GroupOffer = (typeof groupOffers)[number];

/** `repair:{id}` (console): a line of the tray, while its round is on stage. */
export interface RepairCard {
  id: RepairId;
  segment: SegmentId;
  /** 1, 2, 3 … within the round. */
  n: number;
  atMs: number;
  why: RepairWhy;
  /** Who asked: their own phone, a host, or the console. */
  by: 'phone' | 'host' | 'console';
  /** Whom the change is about. */
  who: NamedPerson[];
  /** Everybody who changed places, also of `who`; null: in no group. */
  moves: { person: PersonId; name: string; from: Place | null; to: Place | null }[];
  table: number | null;
  /** Rules that it had to break. */
  broken: { rule: HardRule; people: NamedOnSheet[]; why: BrokenWhy }[];
  /** Groups that it changed: a later repair of one of them ends the undo. */
  groups: GroupId[];
  undone: boolean;
}

/** `seen:{person}` (console, host): somebody says that they sit elsewhere: "make it so". */
export interface SeenCard extends NamedPerson {
  segment: SegmentId;
  at: Place & { group: GroupId };
  /** Null: in no group. */
  expected: Place | null;
}

/** `room` (console): the tables in walking order; empty where people only look for a number. */
export interface RoomCard {
  seatsPerTable: number;
  tables: { number: number; zone: string; sides: 1 | 2; closed: boolean }[];
}

/** `pins` (console): who stays together, by round. */
export interface PinsCard {
  pins: { segment: SegmentId; people: NamedPerson[] }[];
}
