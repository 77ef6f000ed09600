import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';

/** One approved question large on the wall, or none. */
export const spotlightQuestion: Rule<'spotlight-question'> = (state, { command }) => {
  const { question: id } = command.data;
  const question = id === null ? null : state.questions[id];
  if (question === undefined) return refuse('unknown-question');
  if (question !== null && question.state !== 'approved') return refuse('not-approved');
  return accept(id === state.stage.spotlight ? [] : [{ type: 'question-spotlit', data: command.data }]);
};
