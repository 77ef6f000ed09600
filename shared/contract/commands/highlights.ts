import * as v from 'valibot';
import { limits } from '../limits.ts';
import { HighlightId, MomentId, QuestionId, SegmentId } from '../ids.ts';
import { ReadAnswer } from './asking.ts';

/** What can be starred from the console. */
export const HighlightSource = v.variant('kind', [
  v.strictObject({ kind: v.literal('question'), question: QuestionId }),
  v.strictObject({ kind: v.literal('answer'), prompt: SegmentId, ...ReadAnswer }),
  v.strictObject({ kind: v.literal('result'), prompt: SegmentId }),
  v.strictObject({ kind: v.literal('moment'), moment: MomentId }),
  v.strictObject({
    kind: v.literal('note'),
    text: v.pipe(v.string(), v.maxLength(limits.note * 4)),
  }),
]);
export type HighlightSource = v.InferOutput<typeof HighlightSource>;
export type HighlightKind = HighlightSource['kind'];

export const highlightCommands = {
  /** The command's id becomes the highlight's. Starring the same thing twice is refused `already-there`. */
  star: v.strictObject({ source: HighlightSource }),
  unstar: v.strictObject({ highlight: HighlightId }),
} as const;
