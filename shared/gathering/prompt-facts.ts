import type { TextVerdict } from '../contract/cards/asks.ts';
import type { PromptDraft } from '../contract/commands/prompts.ts';
import type { AnswerId, PersonId, SegmentId } from '../contract/ids.ts';
import type { AttendeeRole } from '../contract/roles.ts';
import type { AnswerValue } from './prompts/answer-value.ts';
import type { TextReading } from './reading/text-reading.ts';
import type { Segment } from './segment.ts';

/** Data of the facts about prompts and their answers. */
export interface PromptFactData {
  'prompt-added': { segment: Segment; after: number };
  /** `after`: null is the beginning. */
  'prompt-moved': { prompt: SegmentId; after: SegmentId | null };
  'prompt-removed': { prompt: SegmentId };
  'prompt-edited': { prompt: SegmentId; draft: PromptDraft };
  /** bodies: text, of answers with words: see `AnswerValue`. The answer keeps its id when it changes. */
  'prompt-answered': {
    prompt: SegmentId;
    answer: AnswerId;
    person: PersonId;
    role: AttendeeRole;
    /** As it was when they answered, so that whoever moves later is not found by what changed. */
    team: string | null;
    /** The table whose answer this is; null for an answer of one's own. */
    table: number | null;
    /** What people of the table gave alone before they sat there, which this takes the place of. */
    instead: AnswerId[];
    value: AnswerValue;
    /** Its author allows the words on the wall. */
    wall: boolean;
    reading: TextReading;
  };
  /** The author's later word on it. */
  'answer-allowed': { prompt: SegmentId; answer: AnswerId; wall: boolean };
  'answers-reviewed': { prompt: SegmentId; answers: AnswerId[]; verdict: TextVerdict };
  /** `words`: "body.place" of every saying of the words that were meant. */
  'words-reviewed': { prompt: SegmentId; words: string[]; verdict: TextVerdict };
  'words-frozen': { prompt: SegmentId; frozen: boolean };
  'prompt-closed': { prompt: SegmentId };
  /** The grace after closing is over: what is in is counted. */
  'prompt-settled': { prompt: SegmentId };
  'prompt-reopened': { prompt: SegmentId };
  'results-shown': { prompt: SegmentId; shown: boolean };
}
