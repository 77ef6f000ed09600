import type { AnswerId, HighlightId, OptionId, PersonId, SegmentId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';
import type {
  AnswerData,
  AskKind,
  Asks,
  ChangeRule,
  MaskCard,
  Naming,
  PromptAudience,
  ResultRule,
  Sorting,
  TextVerdict,
} from './asks.ts';
import type { Authored } from './authored.ts';

/** `prompt:{segment}`: one question put to many. On phones only while it is on stage. Also of a pulse. */
export interface PromptCard {
  id: SegmentId;
  title: Authored;
  /** The line for this audience; empty: the title says it. */
  text: Authored;
  asks: Asks<Authored>;
  options: { id: OptionId; label: Authored }[];
  audience: PromptAudience;
  /** With `audience: 'team'`: the one team that is asked; a phone compares it with `me.team`. */
  team: string | null;
  /** Whether this side is asked; the other side sees the title only. */
  asked: boolean;
  open: boolean;
  names: Naming;
  change: ChangeRule;
  /** Whether "I'd rather not say" is offered. */
  abstain: boolean;
  results: ResultRule;
  /** Whether the room sees results now; with `answered` and while open, only who has answered. */
  resultsShown: boolean;
  /** Whether words cannot change any more: somebody has answered. */
  locked: boolean;
  /** The earlier round of the same prompt, whose results stand beside. */
  earlier: SegmentId | null;
  /** One self-rating of two, before and after: only `pulse` tells of its results. */
  isPulse: boolean;
}

/** `my-answer:{segment}` (one person): their answer, or the one that their table gave. */
export type MyAnswerCard = AnswerData & {
  /** The table that answered together; null for an answer of one's own. */
  table: number | null;
};

/** `progress:{segment}` (walls and console): "N of M", whatever the results' visibility. */
export interface ProgressCard {
  prompt: SegmentId;
  /** Answers in, abstentions with them. */
  answered: number;
  /** People who are asked and present, or have answered; tables where tables answer. */
  of: number;
}

/** One line of results. */
export interface TallyRow {
  /** The option; "other"; a step of a scale ("7"); a bin of numbers ("b3"). */
  id: string;
  /** Of a bin: its lower and upper end, both included. */
  from: number | null;
  to: number | null;
  /** People who chose it; of points the sum of points; of a ranking how many placed it. */
  count: number;
  /** The same by side; null where that would tell of fewer than five people. */
  customers: number | null;
  colleagues: number | null;
  /** Ranking: mean place (1 is best). Points: mean points of a person. One decimal; null while nobody. */
  value: number | null;
  /** Of keep / change / stop; else null. */
  sorted: Record<Sorting, number> | null;
}

/** A round of answers as counts. */
export interface Counts {
  /** Abstentions apart. */
  answered: number;
  abstained: number;
  rows: TallyRow[];
  /** Of scales and numbers, one decimal; null while nobody, and for other kinds. */
  mean: number | null;
  median: number | null;
}

/** `tally:{segment}`: results. On phones and walls only while they are shown; of a pulse never. */
export interface TallyCard extends Counts {
  prompt: SegmentId;
  kind: AskKind;
  /** N of M: people asked and present, or who answered; tables where tables answer. */
  of: number;
  /**
   * Answers by side. Null while the prompt is open, and where one of the sides has one to four answers: then
   * neither side is told, so that none is found by difference.
   */
  sides: { customers: number; colleagues: number } | null;
  /** The earlier round of the same prompt, when its results may be seen too. */
  earlier: Counts | null;
}

/** Two self-ratings compared, of people who gave both. */
export interface PulseCounts {
  n: number;
  before: number;
  after: number;
  up: number;
  same: number;
  down: number;
}

/** `pulse:{segment}` of the rating that came after (console; walls and phones while its results are shown). */
export interface PulseCard {
  prompt: SegmentId;
  before: SegmentId;
  /** The steps of the scale. */
  from: number;
  to: number;
  /** Of the people who answered both; null while there are fewer than five. Means with one decimal. */
  both: (PulseCounts & { rowsBefore: number[]; rowsAfter: number[] }) | null;
  /** Teams of five or more who answered both, and such that no smaller one is found by difference. */
  teams: (PulseCounts & { team: string })[];
  /** Felt heard: what the guests answered at the door; null while fewer than five, or where it was not asked. */
  heard: { n: number; mean: number; rows: number[] } | null;
}

/** `words:{segment}` (walls and phones, while results are shown): approved words only, most said first. */
export interface WordsCard {
  prompt: SegmentId;
  /** Nothing new comes in; words of somebody who changes their answer go. */
  frozen: boolean;
  /** `key`: the folded word, the same for all spellings. */
  words: { key: string; text: string; count: number }[];
}

/**
 * `words:{segment}` (console and keeper): words of a cloud, most said first, with some of the answers behind each. Of
 * very many come those that are on the wall, then those that nobody has read.
 */
export interface ConsoleWordsCard {
  prompt: SegmentId;
  frozen: boolean;
  words: { key: string; text: string; count: number; state: TextVerdict; answers: AnswerId[] }[];
  /** So many more that nobody has read: they come as these are read. */
  more: number;
}

/** `answer:{segment}.{answer}` (console and keeper): one answer with words. Absent where nobody sees results. */
export interface AnswerCard {
  prompt: SegmentId;
  answer: AnswerId;
  /** Rises with every change by its author: whoever decides about it names what they read. */
  wording: number;
  kind: AskKind;
  /** Null unless the prompt says that answers are read with their names. */
  person: PersonId | null;
  name: string | null;
  /** Null until sides are told, and where one of them has fewer than five answers. */
  role: AttendeeRole | null;
  table: number | null;
  /** All its words in one, masked; words of a cloud and "what instead" one a line. */
  text: string;
  /** What the words belong to, line by line: an option's "what instead", or null. */
  options: (OptionId | null)[];
  masks: MaskCard[];
  /** A word of the review list is in it. */
  marked: boolean;
  /** It seems to name a person. */
  namesSomebody: boolean;
  /** Its author allows it on the wall. */
  wall: boolean;
  state: TextVerdict;
  /** To the minute, unless answers are read with their names. */
  atMs: number;
  highlight: HighlightId | null;
}

/**
 * `shown-answers:{segment}` (walls, while results are shown): written answers that their authors allow and the crew
 * approved, newest first.
 */
export interface ShownAnswersCard {
  prompt: SegmentId;
  answers: { answer: AnswerId; text: string; name: string | null; role: AttendeeRole | null }[];
}
