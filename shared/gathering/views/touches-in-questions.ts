import type { PersonId, QuestionId } from '../../contract/ids.ts';
import type { Fact } from '../facts.ts';
import { joinedWith } from '../questions/joined-questions.ts';
import type { State } from '../rule.ts';
import { withManySupports } from './my-cards.ts';
import { latestNamed } from './my-question-cards.ts';
import { notesAtTheEdge } from './noted-questions.ts';
import { questionsAtTheEdge } from './shown-questions.ts';
import { onPerson, onReaders, onSides, type Touch } from './touch.ts';

/** The question, those that it may have pushed off the phones or let in, and the order of all. */
export function ranking(state: State, { version }: Pick<Fact, 'version'>, question: QuestionId): Touch[] {
  const changes = state.version - version + 1;
  const moved = new Set([question, ...questionsAtTheEdge(state, changes), ...notesAtTheEdge(state, changes)]);
  const keys = [...moved].map((id) => `question:${id}`);
  return [
    ...onReaders(`question:${question}`, 'floor'),
    ...onSides('floor', ...keys),
    ...supportsOfShown(state),
  ];
}

/** Other questions are shown: of many "me too" others are told. */
export const supportsOfShown = (state: State): Touch[] =>
  withManySupports(state).flatMap((person) => onPerson(person, 'my-support'));

/** A person's named questions: a new one may push the oldest off their phone, and words beside one those of another. */
export const ownQuestions = (state: State, person: PersonId, changes = 0): Touch[] =>
  onPerson(person, 'my-support', ...latestNamed(state, person, changes).map((id) => `my-question:${id}`));

/** Askers of what was joined with this question read its words and its fate under their own. */
export function joinedAskers(state: State, id: QuestionId): Touch[] {
  return joinedWith(state, id).flatMap((joined) => {
    const asker = state.questions[joined]?.person ?? null;
    const own = asker === null ? [] : ownQuestions(state, asker);
    return [...own, ...joinedAskers(state, joined)];
  });
}
