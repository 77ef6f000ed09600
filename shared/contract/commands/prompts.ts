import * as v from 'valibot';
import { changeRules, namings, promptAudiences, resultRules, sortings, textVerdicts } from '../cards/asks.ts';
import { limits } from '../limits.ts';
import { OptionId, SegmentId } from '../ids.ts';
import { ReadAnswer } from './asking.ts';

const PromptTitle = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.promptTitle));
const Label = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.optionLabel));
const ShortWords = v.pipe(v.string(), v.trim(), v.maxLength(limits.anchor));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const typed = v.pipe(v.string(), v.maxLength(4_000));
const Bound = v.pipe(v.number(), v.minValue(-1_000_000_000), v.maxValue(1_000_000_000));

/** What a prompt asks for, in the words of the crew. Ends the wrong way round are refused by the rule. */
const DraftAsks = v.variant('kind', [
  v.strictObject({
    kind: v.literal('choice'),
    least: whole(1, limits.options),
    most: whole(1, limits.options + 1),
    other: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('scale'),
    from: whole(0, 1),
    to: whole(2, 10),
    low: ShortWords,
    high: ShortWords,
  }),
  v.strictObject({
    kind: v.literal('number'),
    min: Bound,
    max: Bound,
    places: whole(0, 2),
    unit: ShortWords,
  }),
  v.strictObject({ kind: v.literal('text'), maxChars: whole(1, limits.longAnswer) }),
  v.strictObject({ kind: v.literal('words'), most: whole(1, limits.words) }),
  v.strictObject({ kind: v.literal('ranking'), most: whole(1, limits.options) }),
  v.strictObject({ kind: v.literal('points'), total: whole(2, 1_000) }),
  v.strictObject({ kind: v.literal('sorting') }),
]);

/** What the facilitator writes when a prompt is made. */
export const PromptDraft = v.strictObject({
  title: PromptTitle,
  asks: DraftAsks,
  /** Two or more labels for the kinds that ask about a list; else empty. */
  options: v.pipe(v.array(Label), v.maxLength(limits.options)),
  audience: v.picklist(promptAudiences),
  /** The team that is asked; "" unless `audience` is `team`. */
  team: v.pipe(v.string(), v.trim(), v.maxLength(limits.name)),
  names: v.picklist(namings),
  change: v.picklist(changeRules),
  abstain: v.boolean(),
  results: v.picklist(resultRules),
  minutes: whole(0, 60),
});
export type PromptDraft = v.InferOutput<typeof PromptDraft>;

const Answer = v.variant('kind', [
  v.strictObject({ kind: v.literal('abstain') }),
  v.strictObject({
    kind: v.literal('choice'),
    options: v.pipe(v.array(OptionId), v.maxLength(limits.options)),
    other: typed,
  }),
  v.strictObject({ kind: v.literal('scale'), at: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ kind: v.literal('number'), number: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ kind: v.literal('text'), text: typed, wall: v.boolean() }),
  v.strictObject({
    kind: v.literal('words'),
    words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(limits.words * 2)),
  }),
  v.strictObject({
    kind: v.literal('ranking'),
    order: v.pipe(v.array(OptionId), v.maxLength(limits.options)),
  }),
  v.strictObject({
    kind: v.literal('points'),
    points: v.pipe(
      v.array(v.strictObject({ option: OptionId, points: whole(0, 1_000) })),
      v.maxLength(limits.options),
    ),
  }),
  v.strictObject({
    kind: v.literal('sorting'),
    items: v.pipe(
      v.array(v.strictObject({ option: OptionId, sorting: v.picklist(sortings), instead: typed })),
      v.maxLength(limits.options),
    ),
  }),
]);

const Verdict = v.picklist(textVerdicts);

export const promptCommands = {
  /**
   * By an attendee. Takes the place of the earlier answer of the same person, or of their table, until the prompt
   * is closed; where answers are final the first one stays.
   */
  'answer-prompt': v.strictObject({ prompt: SegmentId, answer: Answer }),
  /** By an attendee, at any time: whether the own written answer may be on the wall. */
  'allow-wall': v.strictObject({ prompt: SegmentId, wall: v.boolean() }),
  /**
   * By the facilitator: a prompt after this segment, which is running or comes; null: next, after those that were
   * added before and wait there. The command's id becomes the segment's.
   */
  'add-prompt': v.strictObject({ draft: PromptDraft, after: v.nullable(SegmentId) }),
  /** By the facilitator: a prompt that was never on stage to another place that comes; null: the very next. */
  'move-prompt': v.strictObject({ prompt: SegmentId, after: v.nullable(SegmentId) }),
  /** By the facilitator: a prompt that was never on stage is out of the run of show. */
  'remove-prompt': v.strictObject({ prompt: SegmentId }),
  /** By the facilitator: the same prompt once more after the current segment, to stand beside this round. */
  'ask-again': v.strictObject({ prompt: SegmentId }),
  /** By the facilitator, until the first answer is in; on stage only `options` and `minutes` may differ. */
  'edit-prompt': v.strictObject({ prompt: SegmentId, draft: PromptDraft }),
  'close-prompt': v.strictObject({ prompt: SegmentId }),
  'reopen-prompt': v.strictObject({ prompt: SegmentId }),
  'show-results': v.strictObject({ prompt: SegmentId, shown: v.boolean() }),
  /** By the facilitator or the keeper: whether a written answer may go on the wall. */
  'review-answers': v.strictObject({
    prompt: SegmentId,
    answers: v.pipe(v.array(v.strictObject(ReadAnswer)), v.minLength(1), v.maxLength(100)),
    verdict: Verdict,
  }),
  /** By the facilitator or the keeper: words of a cloud by their folded form. */
  'review-words': v.strictObject({
    prompt: SegmentId,
    words: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(limits.word * 4))),
      v.minLength(1),
      v.maxLength(100),
    ),
    verdict: Verdict,
  }),
  /** By the facilitator or the keeper: nothing new comes into the cloud; words that are taken back go. */
  'freeze-words': v.strictObject({ prompt: SegmentId, frozen: v.boolean() }),
} as const;
