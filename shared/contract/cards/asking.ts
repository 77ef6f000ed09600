import type { HighlightId, MomentId, QuestionId, SegmentId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';
import type { MaskCard } from './asks.ts';

/**
 * Who asked, as far as an audience may know: a first name only with the person's consent, and no side to colleagues and
 * walls as long as guests are a surprise.
 */
export interface AskedBy {
  name: string | null;
  role: AttendeeRole | null;
}

/** To whom a question is put: the room, one side, or the crew alone (never on a wall, nor in a file for others). */
export const addressees = ['room', 'customers', 'colleagues', 'privately'] as const;
export type Addressee = (typeof addressees)[number];

/** What became of an approved question. `writing`: it will be answered in writing. */
export const fates = ['open', 'answered', 'writing', 'parked'] as const;
/** Why something was parked or not taken; a closed list, so that every surface says it in its own words. */
export const fateReasons = ['noTime', 'needsFacts', 'notForToday', 'sameAsAnother', 'namesSomebody'] as const;
export type FateReason = (typeof fateReasons)[number];
export interface Fate {
  kind: (typeof fates)[number];
  /** Until when it is answered in writing: "2027-03-25". */
  byDate: string | null;
  reason: FateReason | null;
  /** A line of the crew to the asker; "" for none. Phones have its beginning, and the whole line of a few. */
  note: string;
}

/** `question:{id}` (both sides): an approved question of the running or an earlier `questions` segment. */
export interface QuestionCard {
  id: QuestionId;
  text: string;
  askedBy: AskedBy;
  to: Addressee;
  supporters: number;
  /** Whether its fate is `answered`. */
  answered: boolean;
  fate: Fate;
  spotlit: boolean;
}

/** `floor` (both sides, console, keeper): the order of approved questions. */
export interface FloorCard {
  /** Open ones first by support (alternating between the sides where the segment says so), settled ones after. */
  order: QuestionId[];
  /** One is being discussed: the order stays, what is new comes last. */
  frozen: boolean;
  alternates: boolean;
}

export type QuestionState = 'waiting' | 'approved' | 'held' | 'hidden' | 'merged' | 'withdrawn';

/** `question:{id}` (console and keeper): every question, also the unapproved. */
export interface ConsoleQuestionCard extends QuestionCard {
  askedBy: AskedBy & { role: AttendeeRole };
  anonymous: boolean;
  state: QuestionState;
  segment: SegmentId | null;
  /** To the minute: the order of questions must not tell when one without a name came. */
  atMs: number;
  /** How many were asked before it, also ones that are gone. */
  place: number;
  masks: MaskCard[];
  /** A word of the review list is in it. */
  marked: boolean;
  /** It seems to name a person. */
  namesSomebody: boolean;
  mergedInto: QuestionId | null;
  /** How many were joined with it. */
  merged: number;
  highlight: HighlightId | null;
}

/**
 * `my-question:{id}` (one person). An anonymous one disappears with its link when it is approved; one that is
 * `privately` has no link, and no card.
 */
export interface MyQuestionCard {
  id: QuestionId;
  text: string;
  anonymous: boolean;
  to: Addressee;
  state: QuestionState;
  fate: Fate;
  /** The words of the question that it was joined with. */
  joinedWith: string | null;
}

/** `my-support` (one person): the questions this person said "me too" to, the shown ones first of all. */
export interface MySupportCard {
  questions: QuestionId[];
  /** Their own named questions that are older than those with a card: still theirs, to take back. */
  own?: QuestionId[];
}

/** `spotlight` (walls and both sides): the one question large on the wall; absent when there is none. */
export interface SpotlightCard {
  id: QuestionId;
  text: string;
  askedBy: AskedBy;
  to: Addressee;
}

/** `approvals` (console and keeper): how much waits for a yes; what is put to the crew alone gets none. */
export interface ApprovalsCard {
  waiting: number;
  held: number;
}

/** How the room feels, for the console. */
export const energies = ['settling', 'warm', 'restless'] as const;
/** `energy` (console): from taps a person and minute; absent before anybody is here. Lives beside the state. */
export interface EnergyCard {
  word: (typeof energies)[number];
}

/** `moment:{id}` (console): a peak of reactions, offered as a highlight. */
export interface MomentCard {
  id: MomentId;
  atMs: number;
  /** Taps in its second. */
  taps: number;
  segment: SegmentId | null;
  /** What was on the wall at that second: a question in the spotlight, else the segment's own words. */
  question: QuestionId | null;
  highlight: HighlightId | null;
}
