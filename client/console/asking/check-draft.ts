import type { PromptDraft } from '../../../shared/contract/commands/prompts.ts';
import { lengthOf, limits } from '../../../shared/contract/limits.ts';

export type DraftProblem =
  | 'title-missing'
  | 'title-long'
  | 'too-few-options'
  | 'too-many-options'
  | 'option-long'
  | 'option-twice'
  | 'minutes';
export type DraftField = 'title' | 'options' | 'minutes';
export type DraftProblems = Partial<Record<DraftField, DraftProblem>>;

/** One option a line; empty lines are nothing. */
export const optionsOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function titleProblem(title: string): DraftProblem | null {
  if (title.trim() === '') return 'title-missing';
  return lengthOf(title.trim()) > limits.title ? 'title-long' : null;
}

function optionsProblem(draft: PromptDraft): DraftProblem | null {
  if (draft.answer === 'text') return null;
  if (draft.options.length < 2) return 'too-few-options';
  if (draft.options.length > limits.options) return 'too-many-options';
  if (draft.options.some((label) => lengthOf(label) > limits.optionLabel)) return 'option-long';
  return new Set(draft.options).size < draft.options.length ? 'option-twice' : null;
}

const minutesProblem = (minutes: number): DraftProblem | null =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= 60 ? null : 'minutes';

/** What has to be mended before the prompt can be added, by field; empty when all is well. */
export function checkDraft(draft: PromptDraft): DraftProblems {
  const title = titleProblem(draft.title);
  const options = optionsProblem(draft);
  const minutes = minutesProblem(draft.minutes);
  return { ...(title && { title }), ...(options && { options }), ...(minutes && { minutes }) };
}
