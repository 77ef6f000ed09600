import type { PersonId, QuestionId } from '../../contract/ids.ts';
import { accept, refuse } from '../asked.ts';
import { entriesOf } from '../entries.ts';
import type { FactDraft } from '../facts.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule, State } from '../rule.ts';
import type { Person, Question } from '../state.ts';
import { offTheWall } from './off-the-wall.ts';

type Asked = ReadOnly<Question>;

function canMerge(question: Asked, into: Asked): boolean {
  if (question === into || into.state !== 'approved') return false;
  if (question.to === 'privately' || question.state === 'merged') return false;
  return question.state !== 'withdrawn';
}

/**
 * Whom the question brings: everybody who said "me too" to it, and its asker when the asker is known; each once,
 * and nobody to a question of their own.
 */
function broughtTo(state: State, id: QuestionId, into: QuestionId): PersonId[] {
  const asker = state.questions[id]?.person ?? null;
  const owner = state.questions[into]?.person ?? null;
  return entriesOf<PersonId, ReadOnly<Person>>(state.people)
    .filter(([person, { supports }]) => supports.includes(id) || person === asker)
    .filter(([person, { supports }]) => !supports.includes(into) && person !== owner)
    .map(([person]) => person);
}

/** The same as an approved one. Joining is a yes: the link to an anonymous author is deleted, for good. */
export const mergeQuestion: Rule<'merge-question'> = (state, { command }) => {
  const { question: id, into } = command.data;
  const question = state.questions[id];
  const other = state.questions[into];
  if (question === undefined || other === undefined) return refuse('unknown-question');
  if (question.mergedInto === into) return accept([]);
  if (!canMerge(question, other)) return refuse('cannot-merge');
  const supporters = broughtTo(state, id, into);
  const facts: FactDraft[] = [
    { type: 'question-merged', data: { question: id, into, supporters } },
    ...offTheWall(state, id),
  ];
  return accept(facts, question.author === null ? [] : [question.author]);
};

/** Back to "needs review"; the votes that came with it go. */
export const unmergeQuestion: Rule<'unmerge-question'> = (state, { command }) => {
  const question = state.questions[command.data.question];
  if (question === undefined) return refuse('unknown-question');
  if (question.mergedInto === null) return accept([]);
  return accept([{ type: 'question-unmerged', data: command.data }]);
};
