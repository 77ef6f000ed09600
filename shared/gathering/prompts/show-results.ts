import { mayBeShown } from '../../contract/prompt-rules.ts';
import { accept, refuse } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule } from '../rule.ts';
import type { PromptRun } from '../state.ts';
import { withOpened } from './find-prompt.ts';
import { isOver } from './prompt-run.ts';
import { promptSettings, type PromptSettings } from './prompt-settings.ts';

/** People were told that they see results once it is closed, or once they have answered: not before. */
const isTooEarly = ({ results }: PromptSettings, run: ReadOnly<PromptRun>): boolean =>
  (results === 'closed' || results === 'answered') && !isOver(run);

/** Shows or hides results, within what people were told before they answered. */
export const showResults: Rule<'show-results'> = (state, { command }) =>
  withOpened(state, command.data.prompt, (run, segment) => {
    const { shown } = command.data;
    const settings = promptSettings(segment);
    if (!mayBeShown(settings)) return refuse('not-allowed');
    if (shown && isTooEarly(settings, run)) return refuse('still-open');
    return accept(run.shown === shown ? [] : [{ type: 'results-shown', data: command.data }]);
  });
