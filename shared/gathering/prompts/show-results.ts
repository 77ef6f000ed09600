import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { withOpened } from './find-prompt.ts';
import { mayBeShown } from './prompt-run.ts';
import { promptSettings } from './prompt-settings.ts';

/** Shows or hides results whatever the prompt's own setting says, unless people were told that the room never sees them. */
export const showResults: Rule<'show-results'> = (state, { command }) =>
  withOpened(state, command.data.prompt, (run, segment) => {
    if (!mayBeShown(promptSettings(segment))) return refuse('not-allowed');
    return accept(run.shown === command.data.shown ? [] : [{ type: 'results-shown', data: command.data }]);
  });
