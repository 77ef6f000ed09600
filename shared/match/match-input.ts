import type { Job, SeatMark } from '../contract/cards/match.ts';
import type { Side } from '../contract/cards/round.ts';
import type { PersonId } from '../contract/ids.ts';
import type { AttendeeRole } from '../contract/roles.ts';

/** What a match may know of somebody who is present. */
export interface MatchPerson {
  readonly id: PersonId;
  readonly role: AttendeeRole;
  readonly team: string | null;
  readonly grade: string | null;
  readonly manager: PersonId | null;
  readonly customerSegment: string | null;
  readonly languages: readonly string[];
  /** They asked for somebody who shares a language with them. */
  readonly needsLanguage: boolean;
  /** The seat of the roster: where a colleague is at home, and where a customer begins. */
  readonly zone: string | null;
  readonly table: number | null;
  readonly side: Side | null;
  /** Marks that this person's table must have. Whoever needs any keeps their place; others come to them. */
  readonly seatNeeds: readonly SeatMark[];
  /** "Small groups please": most colleagues in this person's group; null is the usual size. */
  readonly maxColleagues: number | null;
  readonly inseparableFrom: readonly PersonId[];
  /** People they declared they know, on either side. */
  readonly knows: readonly PersonId[];
  /** They pressed "sit this one out". */
  readonly sitsOut: boolean;
}

export interface MatchTable {
  readonly number: number;
  readonly zone: string;
  /** How many groups can sit there: one, or two as sides A and B. */
  readonly sides: 1 | 2;
  readonly seats: number;
  readonly marks: readonly SeatMark[];
}

/** A group of an earlier round, or one that was planned. */
export interface PastGroup {
  readonly people: readonly PersonId[];
  readonly number: number;
  readonly table: number | null;
  readonly side: Side | null;
  /** Who did what; absent where nobody knows. */
  readonly jobs?: Readonly<Record<PersonId, Job>>;
}

export interface PastRound {
  readonly groups: readonly PastGroup[];
  readonly satOut: readonly PersonId[];
  /** Pairs who met in it beside these groups, because people moved; absent when there are none. */
  readonly also?: readonly (readonly [PersonId, PersonId])[];
}

export const moveRules = ['colleaguesMove', 'customersStep', 'swapSides', 'nobody'] as const;
export type MoveRule = (typeof moveRules)[number];

/** Soft wishes; in this order unless the settings say otherwise. */
export const wishes = ['faces', 'teams', 'segments', 'grades', 'walk', 'language'] as const;
export type Wish = (typeof wishes)[number];

export interface MatchSettings {
  /** Customers and colleagues of a group as planned; the colleagues there are decide. Null is one customer. */
  readonly ratio: { readonly customers: number; readonly colleagues: number } | null;
  /** Null chooses by the number of people. */
  readonly moveRule: MoveRule | null;
  /** Parts of the hall that take turns; 1 is everybody at once. */
  readonly waves: number;
  readonly wishes: readonly Wish[];
}

/** Everything that does not change from round to round of one plan. */
export interface MatchHall {
  /** Everybody who is present, in any order. */
  readonly people: readonly MatchPerson[];
  /** Rounds that were dealt, oldest first. */
  readonly history: readonly PastRound[];
  /** Pairs who must never meet again, whoever asked. */
  readonly apart: readonly (readonly [PersonId, PersonId])[];
  /** People whom the crew put together in the coming round. */
  readonly pins: readonly (readonly PersonId[])[];
  /** In walking order; empty where people only look for a number. */
  readonly tables: readonly MatchTable[];
}

export interface MatchInput extends MatchHall {
  readonly settings: MatchSettings;
  /** 32 hex digits: the same input and seed give the same groups, on every machine. */
  readonly seed: string;
  /** A match that people may know of already: whoever can stay where it put them, stays. */
  readonly keep: readonly PastGroup[] | null;
}

/** The rounds to come, in their order. */
export interface PlanInput extends MatchHall {
  readonly rounds: readonly {
    readonly settings: MatchSettings;
    readonly seed: string;
    readonly keep: readonly PastGroup[] | null;
  }[];
}
