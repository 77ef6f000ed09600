import type { BodyId, QuestionId } from '../../contract/ids.ts';
import { accept, refuse } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { takeBackQuestion } from '../highlights/take-back.ts';
import type { ReadOnly } from '../read-only.ts';
import { byAttendee, type State } from '../rule.ts';
import type { Question } from '../state.ts';
import { joinedWith } from './joined-questions.ts';
import { offTheWall } from './off-the-wall.ts';

/**
 * Taken back by whoever asked it; its words are deleted, also those that were starred. One without a name is known to its asker only as long as
 * the link is there. What the crew had joined with it goes back to "needs review".
 */
export const withdrawQuestion = byAttendee<'withdraw-question'>((state, { command, author }, me) => {
  const { question: id } = command.data;
  const question = state.questions[id];
  // Nobody learns of a question that is not theirs whether it exists.
  if (question === undefined) return refuse('unknown-question');
  if ((question.anonymous ? (author ?? null) : question.person) !== me.id) return refuse('unknown-question');
  if (question.state === 'withdrawn') return accept([]);
  const kept = takeBackQuestion(state, id);
  const facts: FactDraft[] = [
    ...unmerged(state, id, question),
    ...offTheWall(state, id),
    ...kept.facts,
    { type: 'question-withdrawn', data: { question: id } },
  ];
  return accept(
    facts.map((fact) => ({ ...fact, anonymous: question.anonymous })),
    [...bodiesOf(question), ...kept.drops],
  );
});

const bodiesOf = ({ text, author, note }: ReadOnly<Question>): BodyId[] =>
  [text, author, note].filter((body) => body !== null);

function unmerged(state: State, id: QuestionId, { mergedInto }: ReadOnly<Question>): FactDraft[] {
  const apart = [...(mergedInto === null ? [] : [id]), ...joinedWith(state, id)];
  return apart.map((question): FactDraft => ({ type: 'question-unmerged', data: { question } }));
}
