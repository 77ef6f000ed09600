import type { MyAnswerCard } from '../../../shared/contract/cards/prompts.ts';
import type { CommandData } from '../../../shared/contract/commands/command.ts';
import type { SegmentId } from '../../../shared/contract/ids.ts';
import type { Phone } from '../phone.svelte.ts';

/** The person's answer as they left it: what still waits on this phone before what the server has. */
export function myAnswer(phone: Phone, prompt: SegmentId): MyAnswerCard | undefined {
  const waiting = phone.gathering.waiting
    .filter(({ type }) => type === 'answer-prompt')
    .map(({ data }) => data as CommandData<'answer-prompt'>)
    .findLast((answer) => answer.prompt === prompt);
  return waiting?.answer ?? phone.gathering.card(`my-answer:${prompt}`);
}

/** The name of the draft of a written answer. */
export const answerDraft = (prompt: SegmentId): string => `answer ${prompt}`;
