import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { findPrompt } from './find-prompt.ts';
import { draftProblem } from './prompt-draft.ts';
import { wasOpened } from './prompt-run.ts';

export const editPrompt: Rule<'edit-prompt'> = (state, { command }) => {
  const { prompt, draft } = command.data;
  const { refusal } = findPrompt(state, prompt);
  if (refusal !== undefined) return refusal;
  if (wasOpened(state, prompt)) return refuse('already-open');
  return draftProblem(draft) ?? accept([{ type: 'prompt-edited', data: { prompt, draft } }]);
};
