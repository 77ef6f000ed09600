import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { withOpened } from './find-prompt.ts';
import { promptSettings } from './prompt-settings.ts';

/** Shows or hides results whatever the prompt's own setting says; those of a private prompt never. */
export const showResults: Rule<'show-results'> = (state, { command }) =>
  withOpened(state, command.data.prompt, (run, segment) => {
    if (promptSettings(segment).private) return refuse('not-allowed');
    return accept(run.shown === command.data.shown ? [] : [{ type: 'results-shown', data: command.data }]);
  });
