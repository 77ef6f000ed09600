import type { OptionId } from '../ids.ts';

/** What a prompt asks for, and its limits. `Text` is what its words are made of: authored, or typed on the console. */
export type Asks<Text> =
  /** `most` 1: one of the options. `other`: something of one's own beside them, which takes one of the `most`. */
  | { kind: 'choice'; least: number; most: number; other: boolean }
  /** Whole steps, both ends included; a Likert scale is 1 to 5, "0 to 10" is 0 to 10. */
  | { kind: 'scale'; from: number; to: number; low: Text; high: Text }
  /** An estimate within a plausible band, with so many decimal places (0 to 2). */
  | { kind: 'number'; min: number; max: number; places: number; unit: Text }
  /** In characters; more than `limits.answer` is a long text. */
  | { kind: 'text'; maxChars: number }
  /** Up to `most` words or short phrases, for a cloud. */
  | { kind: 'words'; most: number }
  /** The best `most` options in order, the best first; all of them when `most` is as many as there are. */
  | { kind: 'ranking'; most: number }
  /** Whole points over the options, together exactly `total`. */
  | { kind: 'points'; total: number }
  /** Every option to keep, to change or to stop, and what instead. */
  | { kind: 'sorting' };

export const askKinds = [
  'choice',
  'scale',
  'number',
  'text',
  'words',
  'ranking',
  'points',
  'sorting',
] as const satisfies readonly Asks<string>['kind'][];
export type AskKind = (typeof askKinds)[number];

/** Kinds that ask about a list of options. */
export const kindsWithOptions = [
  'choice',
  'ranking',
  'points',
  'sorting',
] as const satisfies readonly AskKind[];

export const sortings = ['keep', 'change', 'stop'] as const;
export type Sorting = (typeof sortings)[number];

/** One answer as its author gives it and sees it again. */
export type AnswerData =
  /** "I'd rather not say": counted apart. */
  | { kind: 'abstain' }
  /** `other`: "" when nothing of one's own was added. */
  | { kind: 'choice'; options: OptionId[]; other: string }
  | { kind: 'scale'; at: number }
  | { kind: 'number'; number: number }
  /** `wall`: its author allows these words on the wall, once the crew has read them. */
  | { kind: 'text'; text: string; wall: boolean }
  | { kind: 'words'; words: string[] }
  | { kind: 'ranking'; order: OptionId[] }
  /** Options without points may be left out. */
  | { kind: 'points'; points: { option: OptionId; points: number }[] }
  /** `instead`: "" when nothing was written. */
  | { kind: 'sorting'; items: { option: OptionId; sorting: Sorting; instead: string }[] };

/** Whom a prompt asks; `team`: one team of colleagues, `tables`: one answer of each table together. */
export const promptAudiences = ['both', 'customers', 'colleagues', 'team', 'tables'] as const;
export type PromptAudience = (typeof promptAudiences)[number];

/**
 * Who sees results. `always`: the room, at once · `answered`: a phone once it has answered, the wall once closed ·
 * `closed`: the room once closed · `reveal`: the room when the crew shows them · `crew`: the crew, never the room ·
 * `never`: nobody; each answer is its author's alone.
 */
export const resultRules = ['always', 'answered', 'closed', 'reveal', 'crew', 'never'] as const;
export type ResultRule = (typeof resultRules)[number];

/** Whether the crew is told whose written answer it reads. */
export const namings = ['unnamed', 'named'] as const;
export type Naming = (typeof namings)[number];

export const changeRules = ['untilClosed', 'final'] as const;
export type ChangeRule = (typeof changeRules)[number];

/** Fewer people than this are never told apart from others. */
export const FEW = 5;

/** What is hidden before anybody reads a text. In the text it is shown as "[…]". */
export const maskKinds = ['name', 'phone', 'email', 'order', 'card', 'postcode'] as const;
export type MaskKind = (typeof maskKinds)[number];
/** One hidden place of a text, in the order of the text; lifted, its words are shown. */
export interface MaskCard {
  mask: number;
  kind: MaskKind;
  lifted: boolean;
}
export const MASKED = '[…]';

export const textVerdicts = ['waiting', 'approved', 'hidden'] as const;
/** Whether a written answer may go on the wall. */
export type TextVerdict = (typeof textVerdicts)[number];
