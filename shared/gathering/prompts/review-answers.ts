import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { withOpened } from './find-prompt.ts';
import { promptSettings } from './prompt-settings.ts';

/** Whether written answers may go on the wall, should their authors allow it. */
export const reviewAnswers: Rule<'review-answers'> = (state, { command }) => {
  const { prompt, answers, verdict } = command.data;
  return withOpened(state, prompt, (run, segment) => {
    if (promptSettings(segment).results === 'never') return refuse('not-allowed');
    const meant = [...new Set(answers)];
    if (!meant.every((id) => (run.answers[id]?.text ?? null) !== null)) return refuse('unknown-answer');
    const changed = meant.filter((id) => run.answers[id]?.state !== verdict);
    const data = { prompt, answers: changed, verdict };
    return accept(changed.length === 0 ? [] : [{ type: 'answers-reviewed', data }]);
  });
};
