import type { HighlightId, OptionId, PersonId, SegmentId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';
import type { Authored } from './authored.ts';

/** `prompt:{segment}`: one question put to many. On phones only while it is on stage. */
export interface PromptCard {
  id: SegmentId;
  title: Authored;
  /** The line for this audience; empty: the title says it. */
  text: Authored;
  answer: 'choice' | 'text';
  options: { id: OptionId; label: Authored }[];
  maxChars: number;
  /** Whether this audience is asked; the other side sees the title only. */
  asked: boolean;
  open: boolean;
  /** Answers are shown to nobody but their author. */
  private: boolean;
  results: 'closed' | 'live';
  resultsShown: boolean;
}

/** `my-answer:{segment}` (one person). */
export type MyAnswerCard = { kind: 'choice'; option: OptionId } | { kind: 'text'; text: string };

/** `tally:{segment}`: counts by role. On phones and walls only while results are shown. */
export interface TallyCard {
  prompt: SegmentId;
  customers: number;
  colleagues: number;
  options: { id: OptionId; customers: number; colleagues: number }[];
}

/** `answer:{segment}.{person}` (console): one written answer. Absent for private prompts. */
export interface AnswerCard {
  prompt: SegmentId;
  person: PersonId;
  role: AttendeeRole;
  text: string;
  atMs: number;
  highlight: HighlightId | null;
}
