import { accept, refuse } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import type { Rule } from '../rule.ts';

/**
 * Yes, later or no. A yes to an anonymous question deletes the link to its author, for good; anything
 * but a yes takes the question off the wall.
 */
export const reviewQuestion: Rule<'review-question'> = (state, { command }) => {
  const { question: id, verdict } = command.data;
  const question = state.questions[id];
  if (question === undefined) return refuse('unknown-question');
  if (question.state === verdict) return accept([]);
  const facts: FactDraft[] = [{ type: 'question-reviewed', data: command.data }];
  const spotlit = state.stage.spotlight === id;
  if (spotlit && verdict !== 'approved') facts.push({ type: 'question-spotlit', data: { question: null } });
  const forgetsAuthor = verdict === 'approved' && question.author !== null;
  return accept(facts, forgetsAuthor ? [question.author] : []);
};
