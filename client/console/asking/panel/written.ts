import type { Asks } from '../../../../shared/contract/cards/asks.ts';
import type { AnswerCard, PromptCard } from '../../../../shared/contract/cards/prompts.ts';
import type { OptionId } from '../../../../shared/contract/ids.ts';

/** Whether answers of this kind are read one by one. Words of a cloud are read together. */
export const hasWritten = (asks: Pick<Asks<unknown>, 'kind'> & { other?: boolean }): boolean =>
  asks.kind === 'text' || asks.kind === 'sorting' || (asks.kind === 'choice' && asks.other === true);

/** The written answers of a prompt, newest first. */
export const answersTo = (answers: readonly AnswerCard[], prompt: PromptCard['id']): AnswerCard[] =>
  answers.filter((answer) => answer.prompt === prompt).toSorted((a, b) => b.atMs - a.atMs);

/** Whether an answer waits for a yes: only what its author allows can go on the wall. */
export const waits = ({ wall, state }: Pick<AnswerCard, 'wall' | 'state'>): boolean =>
  wall && state === 'waiting';

/** The lines of an answer, each with the option that it belongs to. */
export function linesOf({ text, options }: Pick<AnswerCard, 'text' | 'options'>): {
  option: OptionId | null;
  text: string;
}[] {
  if (options.every((option) => option === null)) return [{ option: null, text }];
  return text.split('\n').map((line, at) => ({ option: options[at] ?? null, text: line }));
}

export type AnswerKey = 'approved' | 'hidden';

/** Y and N review the text that has the focus. */
export function answerVerdictOf(key: string): AnswerKey | null {
  const lower = key.toLowerCase();
  if (lower === 'y') return 'approved';
  return lower === 'n' ? 'hidden' : null;
}
