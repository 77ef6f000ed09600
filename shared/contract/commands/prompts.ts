import * as v from 'valibot';
import { limits } from '../limits.ts';
import { OptionId, SegmentId } from '../ids.ts';

const Title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.title));
const OptionLabel = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.optionLabel));

/** What the facilitator writes when a prompt is added on the spot. */
export const PromptDraft = v.strictObject({
  title: Title,
  answer: v.picklist(['choice', 'text']),
  /** Labels of a choice, two or more; empty for text. */
  options: v.pipe(v.array(OptionLabel), v.maxLength(limits.options)),
  audience: v.picklist(['both', 'customers', 'colleagues']),
  /** `closed`: results appear when the prompt closes; `live`: at once. */
  results: v.picklist(['closed', 'live']),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
});
export type PromptDraft = v.InferOutput<typeof PromptDraft>;

export const promptCommands = {
  /** By an attendee. Changes the earlier answer of the same person until the prompt is closed. */
  'answer-prompt': v.strictObject({
    prompt: SegmentId,
    answer: v.variant('kind', [
      v.strictObject({ kind: v.literal('choice'), option: OptionId }),
      v.strictObject({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(4_000)) }),
    ]),
  }),
  /** By the facilitator: a prompt right after the current segment. The command's id becomes the segment's. */
  'add-prompt': PromptDraft,
  /** By the facilitator, until the prompt opens. */
  'edit-prompt': v.strictObject({ prompt: SegmentId, draft: PromptDraft }),
  'close-prompt': v.strictObject({ prompt: SegmentId }),
  'reopen-prompt': v.strictObject({ prompt: SegmentId }),
  'show-results': v.strictObject({ prompt: SegmentId, shown: v.boolean() }),
} as const;
