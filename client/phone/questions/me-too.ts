import type { CommandData } from '../../../shared/contract/commands/command.ts';
import type { QuestionId } from '../../../shared/contract/ids.ts';
import type { Phone } from '../phone.svelte.ts';

type MeToo = CommandData<'support-question'>;
const isMeToo = (type: string) => type === 'support-question' || type === 'withdraw-support';

/** Whether this person says "me too", as they left it: a tap that still waits on this phone counts. */
export function saysMeToo(phone: Phone, question: QuestionId): boolean {
  const waiting = phone.gathering.waiting.findLast(
    ({ type, data }) => isMeToo(type) && (data as MeToo).question === question,
  );
  if (waiting) return waiting.type === 'support-question';
  return phone.gathering.card('my-support')?.questions.includes(question) ?? false;
}

/** Says it, or takes it back. */
export function toggleMeToo(phone: Phone, question: QuestionId): void {
  const type = saysMeToo(phone, question) ? 'withdraw-support' : 'support-question';
  void phone.gathering.ask(type, { question });
}
