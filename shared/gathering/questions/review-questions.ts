import type { CommandData } from '../../contract/commands/command.ts';
import type { QuestionId } from '../../contract/ids.ts';
import { accept, refuse } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import type { Rule, State } from '../rule.ts';
import { offTheWall } from './off-the-wall.ts';

type Review = Omit<CommandData<'review-questions'>, 'questions'>;

/** Said of what is not taken; what is taken, or waits again, has no reason. */
const reasonOf = ({ verdict, reason }: Review): Review['reason'] =>
  verdict === 'held' || verdict === 'hidden' ? reason : null;

/** Nothing comes of a question that has its verdict, was taken back meanwhile, or was joined with another. */
function isReviewed(state: State, id: QuestionId, review: Review): boolean {
  const question = state.questions[id];
  if (question === undefined || question.state === 'withdrawn' || question.state === 'merged') return false;
  const reason = reasonOf(review);
  return question.state !== review.verdict || (reason !== null && question.reason !== reason);
}

function reviewOne(state: State, question: QuestionId, review: Review): FactDraft[] {
  const { verdict } = review;
  const reviewed = { question, verdict, reason: reasonOf(review) };
  const hides = verdict === 'approved' ? [] : offTheWall(state, question);
  return [{ type: 'question-reviewed', data: reviewed }, ...hides];
}

/**
 * Yes, later, no or back, of one or several. A yes to an anonymous question deletes the link to its author, for
 * good; anything but a yes takes the question off the wall. What is for the crew alone gets no yes.
 */
export const reviewQuestions: Rule<'review-questions'> = (state, { command }) => {
  const ids = [...new Set(command.data.questions)];
  const asked = ids.map((id) => state.questions[id]).filter((question) => question !== undefined);
  if (asked.length < ids.length) return refuse('unknown-question');
  const isYes = command.data.verdict === 'approved';
  if (isYes && asked.some(({ to }) => to === 'privately')) return refuse('private-question');
  const reviewed = ids.filter((id) => isReviewed(state, id, command.data));
  const links = reviewed.map((id) => state.questions[id]?.author ?? null).filter((link) => link !== null);
  return accept(
    reviewed.flatMap((id) => reviewOne(state, id, command.data)),
    isYes ? links : [],
  );
};
