import * as v from 'valibot';
import { addressees, fateReasons, fates } from '../cards/asking.ts';
import { AnswerId, QuestionId, SegmentId } from '../ids.ts';
import { limits } from '../limits.ts';
import { reactionKinds } from '../vocabulary.ts';

export { reactionKinds };
export const ReactionKind = v.picklist(reactionKinds);
export type ReactionKind = v.InferOutput<typeof ReactionKind>;
export type ReactionSums = Partial<Record<ReactionKind, number>>;

/** `waiting`: back to "needs review", which is what undo of a verdict does. */
export const verdicts = ['waiting', 'approved', 'held', 'hidden'] as const;

/** An answer as somebody read it: `wording` of its card. Changed meanwhile, a decision about it is refused. */
export const ReadAnswer = {
  answer: AnswerId,
  wording: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

/** A text that may hold masks. */
export const MaskedSource = v.variant('kind', [
  v.strictObject({ kind: v.literal('question'), question: QuestionId }),
  v.strictObject({ kind: v.literal('answer'), prompt: SegmentId, ...ReadAnswer }),
]);
export type MaskedSource = v.InferOutput<typeof MaskedSource>;

export const askingCommands = {
  /** By an attendee. Named or anonymous to the room; seen by the crew only until it is approved. */
  'ask-question': v.strictObject({
    text: v.pipe(v.string(), v.maxLength(4_000)),
    anonymous: v.boolean(),
    to: v.picklist(addressees),
  }),
  /** By its asker, at any time; an anonymous one only until it is approved, and never one to the crew alone. */
  'withdraw-question': v.strictObject({ question: QuestionId }),
  /** "Me too", and its undo. */
  'support-question': v.strictObject({ question: QuestionId }),
  'withdraw-support': v.strictObject({ question: QuestionId }),
  /** By the crew: yes / later / no, of one or several; `reason` is told to the askers of those not taken. */
  'review-questions': v.strictObject({
    questions: v.pipe(v.array(QuestionId), v.minLength(1), v.maxLength(50)),
    verdict: v.picklist(verdicts),
    reason: v.nullable(v.picklist(fateReasons)),
  }),
  /** By the crew: the same as an approved one. Their "me too" are joined, each person once. */
  'merge-question': v.strictObject({ question: QuestionId, into: QuestionId }),
  /** By the crew: back to "needs review"; the votes that came with it go. */
  'unmerge-question': v.strictObject({ question: QuestionId }),
  /** By the facilitator: one approved question large on the wall, or none. */
  'spotlight-question': v.strictObject({ question: v.nullable(QuestionId) }),
  /** By the crew: what becomes of an approved question. `byDate` is needed for `writing`, and only there. */
  'settle-question': v.strictObject({
    question: QuestionId,
    fate: v.picklist(fates),
    byDate: v.nullable(v.pipe(v.string(), v.isoDate())),
    reason: v.nullable(v.picklist(fateReasons)),
    note: v.pipe(v.string(), v.maxLength(limits.note * 4)),
  }),
  /** By the crew: shows what a mask hides, and hides it again. */
  'lift-mask': v.strictObject({
    source: MaskedSource,
    mask: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
    lifted: v.boolean(),
  }),
} as const;
