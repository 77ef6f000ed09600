import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import type { GatheringState, Question } from '../state.ts';

type QuestionFact =
  | 'question-asked'
  | 'question-supported'
  | 'question-support-withdrawn'
  | 'question-reviewed'
  | 'question-spotlit'
  | 'question-answered';

function countApproval({ approvals }: GatheringState, { state }: Question, by: 1 | -1): void {
  if (state === 'waiting' || state === 'held') approvals[state] += by;
}

function foldAsked(state: GatheringState, { data, bodies, atMs }: FactOf<'question-asked'>): void {
  const { question: id, segment, anonymous, person, role } = data;
  if (state.questions[id] !== undefined) return;
  const question: Question = {
    segment,
    anonymous,
    person,
    role,
    text: bodies['text'] ?? null,
    author: bodies['author'] ?? null,
    state: 'waiting',
    answered: false,
    supporters: 0,
    atMs,
  };
  state.questions[id] = question;
  countApproval(state, question, 1);
  if (person !== null) state.people[person]?.questions.push(id);
}

function foldReviewed(state: GatheringState, { data }: FactOf<'question-reviewed'>): void {
  const question = state.questions[data.question];
  if (question === undefined) return;
  countApproval(state, question, -1);
  question.state = data.verdict;
  countApproval(state, question, 1);
  if (data.verdict === 'approved') question.author = null;
}

function foldSupported(state: GatheringState, { data }: FactOf<'question-supported'>): void {
  const question = state.questions[data.question];
  const person = state.people[data.person];
  if (question === undefined || person === undefined || person.supports.includes(data.question)) return;
  question.supporters += 1;
  person.supports.push(data.question);
}

function foldWithdrawn(state: GatheringState, { data }: FactOf<'question-support-withdrawn'>): void {
  const question = state.questions[data.question];
  const person = state.people[data.person];
  if (question === undefined || !person?.supports.includes(data.question)) return;
  question.supporters -= 1;
  person.supports = person.supports.filter((id) => id !== data.question);
}

export const foldQuestions: Folds<QuestionFact> = {
  'question-asked': foldAsked,
  'question-supported': foldSupported,
  'question-support-withdrawn': foldWithdrawn,
  'question-reviewed': foldReviewed,
  'question-spotlit': (state, { data }) => {
    state.stage.spotlight = data.question;
  },
  'question-answered': (state, { data }) => {
    const question = state.questions[data.question];
    if (question !== undefined) question.answered = data.answered;
  },
};
