import type { CommandData } from '../../../shared/contract/commands/command.ts';
import type { QuestionId } from '../../../shared/contract/ids.ts';
import type { Phone } from '../phone.svelte.ts';

/** Whether this person took the question back, which this phone still has to send. */
export const isLeaving = (phone: Phone, question: QuestionId): boolean =>
  phone.gathering.waiting.some(
    ({ type, data }) =>
      type === 'withdraw-question' && (data as CommandData<'withdraw-question'>).question === question,
  );
