import type { AnswerId, SegmentId } from '../../shared/contract/ids.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import type { PromptAnswer } from '../../shared/gathering/state.ts';
import type { Story } from './story.ts';

/** The answers that a prompt has, in the order in which they first came. */
export const answersTo = (story: Story, { id }: Segment): PromptAnswer[] =>
  Object.values(story.state.prompts[id]?.answers ?? {});

/** The same as somebody who decides about them has read them just now. */
export const readOf = (story: Story, prompt: SegmentId): { answer: AnswerId; wording: number }[] =>
  entriesOf<AnswerId, PromptAnswer>(story.state.prompts[prompt]?.answers ?? {}).map(
    ([answer, { wording }]) => ({
      answer,
      wording,
    }),
  );
