import * as v from 'valibot';
import { QuestionId } from '../ids.ts';
import { reactionKinds } from '../vocabulary.ts';

export { reactionKinds };
export const ReactionKind = v.picklist(reactionKinds);
export type ReactionKind = v.InferOutput<typeof ReactionKind>;
export type ReactionSums = Partial<Record<ReactionKind, number>>;

export const verdicts = ['approved', 'held', 'hidden'] as const;

export const askingCommands = {
  /** By an attendee. Named or anonymous to the room; seen by the crew only until it is approved. */
  'ask-question': v.strictObject({
    text: v.pipe(v.string(), v.maxLength(4_000)),
    anonymous: v.boolean(),
  }),
  /** "Me too", and its undo. */
  'support-question': v.strictObject({ question: QuestionId }),
  'withdraw-support': v.strictObject({ question: QuestionId }),
  /** By the facilitator: yes / later / no. */
  'review-question': v.strictObject({ question: QuestionId, verdict: v.picklist(verdicts) }),
  /** By the facilitator: one approved question large on the wall, or none. */
  'spotlight-question': v.strictObject({ question: v.nullable(QuestionId) }),
  'mark-answered': v.strictObject({ question: QuestionId, answered: v.boolean() }),
} as const;
