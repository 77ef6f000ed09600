import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { findAnswer } from './find-answer.ts';
import { withOpened } from './find-prompt.ts';
import { promptSettings } from './prompt-settings.ts';

/** Whether written answers may go on the wall, should their authors allow it; what was changed since was not read. */
export const reviewAnswers: Rule<'review-answers'> = (state, { command }) => {
  const { prompt, answers, verdict } = command.data;
  return withOpened(state, prompt, (run, segment) => {
    if (promptSettings(segment).results === 'never') return refuse('not-allowed');
    if (!answers.every(({ answer }) => (run.answers[answer]?.text ?? null) !== null))
      return refuse('unknown-answer');
    const read = answers.filter((one) => findAnswer(run, one).refusal === undefined);
    if (read.length === 0) return refuse('answer-changed');
    const meant = [...new Set(read.map(({ answer }) => answer))];
    const changed = meant.filter((id) => run.answers[id]?.state !== verdict);
    const data = { prompt, answers: changed, verdict };
    return accept(changed.length === 0 ? [] : [{ type: 'answers-reviewed', data }]);
  });
};
