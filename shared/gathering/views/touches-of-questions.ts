import type { QuestionId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { Fact, FactOf } from '../facts.ts';
import type { State } from '../rule.ts';
import { approvedQuestions } from './shown-questions.ts';
import { joinedAskers, ownQuestions, ranking, supportsOfShown } from './touches-in-questions.ts';
import {
  onAllSurfaces,
  onAuthor,
  onEveryPhone,
  onPerson,
  onReaders,
  onSides,
  onWalls,
  type Touch,
} from './touch.ts';
import type { TouchesOf } from './touches.ts';

type QuestionFact =
  | 'question-asked'
  | 'question-withdrawn'
  | 'question-supported'
  | 'question-support-withdrawn'
  | 'question-reviewed'
  | 'question-merged'
  | 'question-unmerged'
  | 'question-settled'
  | 'question-spotlit'
  | 'question-answered'
  | 'mask-lifted';

export const touchesOfQuestions: TouchesOf<QuestionFact> = {
  'question-asked': (state, { version, data: { question, person } }) => [
    ...onReaders(`question:${question}`, 'approvals'),
    ...(person === null ? author(state, question) : ownQuestions(state, person, state.version - version + 1)),
  ],
  'question-withdrawn': (state, fact) => {
    const person = state.questions[fact.data.question]?.person ?? null;
    return [...reviewed(state, fact), ...(person === null ? [] : ownQuestions(state, person))];
  },
  'question-supported': (state, fact) => supported(state, fact),
  'question-support-withdrawn': (state, fact) => supported(state, fact),
  'question-reviewed': (state, fact) => reviewed(state, fact),
  'question-merged': (state, fact) => [
    ...reviewed(state, fact),
    ...ranking(state, fact, fact.data.into),
    ...fact.data.supporters.flatMap((person) => onPerson(person, 'my-support')),
  ],
  'question-unmerged': (state, fact) => unmerged(state, fact),
  'question-settled': (state, fact) => settled(state, fact),
  'question-spotlit': (state) => touchesOfSpotlight(state),
  'question-answered': (state, fact) => settled(state, fact),
  'mask-lifted': (state, { data: { source } }) =>
    source.kind === 'question' ? unmasked(state, source.question) : unmaskedAnswer(source),
};

type OfQuestion = Pick<Fact, 'version'> & { data: { question: QuestionId } };

const supported = (
  state: State,
  fact: FactOf<'question-supported'> | FactOf<'question-support-withdrawn'>,
): Touch[] => [...ranking(state, fact, fact.data.question), ...onPerson(fact.data.person, 'my-support')];

/** Whether the room sees it, and whoever waits for that. */
const reviewed = (state: State, fact: OfQuestion): Touch[] => [
  ...ranking(state, fact, fact.data.question),
  ...onReaders('approvals'),
  ...author(state, fact.data.question),
  ...joinedAskers(state, fact.data.question),
  ...onAllSurfaces('spotlight'),
];

const settled = (state: State, fact: OfQuestion): Touch[] => [
  ...ranking(state, fact, fact.data.question),
  ...author(state, fact.data.question),
  ...joinedAskers(state, fact.data.question),
];

/** Votes went from the question that it was joined with, and on from there: the state no longer tells whose. */
const unmerged = (state: State, { data: { question } }: OfQuestion): Touch[] => [
  ...onReaders('approvals', 'floor', ...keysOf<QuestionId>(state.questions).map((id) => `question:${id}`)),
  ...onSides('floor', ...approvedQuestions(state).map((id) => `question:${id}`)),
  ...onEveryPhone('my-support'),
  ...author(state, question),
  ...joinedAskers(state, question),
];

/** The spotlight, and every question that may have left it or moved: the state no longer tells which. */
export function touchesOfSpotlight(state: State): Touch[] {
  const questions = approvedQuestions(state).map((id) => `question:${id}`);
  return [
    ...onAllSurfaces('spotlight'),
    ...onSides('floor', ...questions),
    ...onReaders('floor', ...questions),
    ...supportsOfShown(state),
  ];
}

const unmasked = (state: State, question: QuestionId): Touch[] => [
  ...onReaders(`question:${question}`),
  ...onSides(`question:${question}`),
  ...joinedAskers(state, question),
  ...onAllSurfaces('spotlight'),
];

type AnswerSource = Extract<FactOf<'mask-lifted'>['data']['source'], { kind: 'answer' }>;

const unmaskedAnswer = ({ prompt, answer }: AnswerSource): Touch[] => [
  ...onReaders(`answer:${prompt}.${answer}`),
  ...onAllSurfaces(`words:${prompt}`),
  ...onWalls(`shown-answers:${prompt}`),
];

/** Once the link to an anonymous author is gone, whoever holds the card loses it, and nobody is named. */
function author(state: State, id: QuestionId): Touch[] {
  const question = state.questions[id];
  const key = `my-question:${id}`;
  if (question === undefined) return [];
  if (question.person !== null)
    return [...onPerson(question.person, key), ...ownQuestions(state, question.person)];
  if (question.to === 'privately' && question.author === null) return [];
  return question.author === null ? onEveryPhone(key) : onAuthor(question.author, key);
}
