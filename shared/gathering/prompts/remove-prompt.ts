import { accept, refuse } from '../asked.ts';
import { laterRounds } from '../counting/rounds-of-prompt.ts';
import type { Rule } from '../rule.ts';
import { stayProblem } from './prompt-place.ts';

/** A prompt that nobody has seen is taken out, unless a second round of it comes, which would stand alone. */
export const removePrompt: Rule<'remove-prompt'> = (state, { command }) => {
  const { prompt } = command.data;
  const problem = stayProblem(state, prompt);
  if (problem !== null) return problem;
  if (laterRounds(state, prompt).length > 0) return refuse('has-later-round');
  return accept([{ type: 'prompt-removed', data: { prompt } }]);
};
