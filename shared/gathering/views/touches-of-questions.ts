import type { PersonId, QuestionId } from '../../contract/ids.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../rule.ts';
import { latestNamed } from './my-question-cards.ts';
import { approvedQuestions, questionsAtTheEdge, shownQuestions } from './shown-questions.ts';
import { onAllSurfaces, onAuthor, onConsole, onEveryPhone, onPerson, onSides, type Touch } from './touch.ts';
import type { TouchesOf } from './touches.ts';

type QuestionFact =
  | 'question-asked'
  | 'question-supported'
  | 'question-support-withdrawn'
  | 'question-reviewed'
  | 'question-spotlit'
  | 'question-answered';

export const touchesOfQuestions: TouchesOf<QuestionFact> = {
  'question-asked': (state, { version, data: { question, person } }) => [
    ...onConsole(`question:${question}`, 'approvals'),
    ...(person === null ? author(state, question) : mine(state, person, state.version - version + 1)),
  ],
  'question-supported': (state, fact) => [
    ...ranking(state, fact, fact.data.question),
    ...onPerson(fact.data.person, 'my-support'),
  ],
  'question-support-withdrawn': (state, fact) => [
    ...ranking(state, fact, fact.data.question),
    ...onPerson(fact.data.person, 'my-support'),
  ],
  'question-reviewed': (state, fact) => [
    ...ranking(state, fact, fact.data.question),
    ...onConsole('approvals'),
    ...author(state, fact.data.question),
    ...onAllSurfaces('spotlight'),
  ],
  'question-spotlit': (state) => touchesOfSpotlight(state),
  'question-answered': (state, fact) => ranking(state, fact, fact.data.question),
};

/** The question, and those that it may have pushed off the phones or let in. */
function ranking(state: State, { version }: Pick<Fact, 'version'>, question: QuestionId): Touch[] {
  const changes = state.version - version + 1;
  const moved = new Set([question, ...questionsAtTheEdge(state, changes)]);
  return [...onConsole(`question:${question}`), ...onSides(...[...moved].map((id) => `question:${id}`))];
}

/** The spotlight, and every question that may have left it: the state no longer tells which. */
export const touchesOfSpotlight = (state: State): Touch[] => [
  ...onAllSurfaces('spotlight'),
  ...onSides(...shownQuestions(state).map((id) => `question:${id}`)),
  ...onConsole(...approvedQuestions(state).map((id) => `question:${id}`)),
];

/** A person's named questions: a new one may push the oldest off their phone. */
const mine = (state: State, person: PersonId, changes: number): Touch[] =>
  onPerson(person, ...latestNamed(state, person, changes).map((id) => `my-question:${id}`));

/** Once the link to an anonymous author is gone, whoever holds the card loses it, and nobody is named. */
function author(state: State, id: QuestionId): Touch[] {
  const question = state.questions[id];
  const key = `my-question:${id}`;
  if (question === undefined) return [];
  if (question.person !== null) return onPerson(question.person, key);
  return question.author === null ? onEveryPhone(key) : onAuthor(question.author, key);
}
