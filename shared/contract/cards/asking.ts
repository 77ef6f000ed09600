import type { HighlightId, QuestionId, SegmentId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';

/** Who asked, as far as an audience may know: a first name only with the person's consent. */
export interface AskedBy {
  name: string | null;
  role: AttendeeRole;
}

/** `question:{id}` (both sides): an approved question of the running or an earlier `questions` segment. */
export interface QuestionCard {
  id: QuestionId;
  text: string;
  askedBy: AskedBy;
  supporters: number;
  answered: boolean;
  spotlit: boolean;
}

export type QuestionState = 'waiting' | 'approved' | 'held' | 'hidden';

/** `question:{id}` (console): every question, also the unapproved. */
export interface ConsoleQuestionCard extends QuestionCard {
  anonymous: boolean;
  state: QuestionState;
  segment: SegmentId | null;
  atMs: number;
  highlight: HighlightId | null;
}

/** `my-question:{id}` (one person). An anonymous one disappears with its link when it is approved. */
export interface MyQuestionCard {
  id: QuestionId;
  text: string;
  anonymous: boolean;
  state: QuestionState;
}

/** `my-support` (one person): the questions this person said "me too" to. */
export interface MySupportCard {
  questions: QuestionId[];
}

/** `spotlight` (walls and both sides): the one question large on the wall; absent when there is none. */
export interface SpotlightCard {
  id: QuestionId;
  text: string;
  askedBy: AskedBy;
}

/** `approvals` (console): how many questions wait for a yes. */
export interface ApprovalsCard {
  waiting: number;
  held: number;
}
