import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';

export const markAnswered: Rule<'mark-answered'> = (state, { command }) => {
  const question = state.questions[command.data.question];
  if (question === undefined) return refuse('unknown-question');
  if (question.state !== 'approved') return refuse('not-approved');
  const same = question.answered === command.data.answered;
  return accept(same ? [] : [{ type: 'question-answered', data: command.data }]);
};
