import type { QuestionId } from '../../contract/ids.ts';
import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { liftedWith } from '../reading/masked-text.ts';
import type { GatheringState } from '../state.ts';
import { foldMerging } from './fold-merging.ts';
import { orderOf } from './order-of.ts';
import { setState } from './set-state.ts';
import { dropVote, giveVote } from './votes.ts';

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

function foldAsked(state: GatheringState, { data, bodies, atMs }: FactOf<'question-asked'>): void {
  const { question: id, segment, anonymous, person, role, to, reading } = data;
  if (state.questions[id] !== undefined) return;
  state.questions[id] = {
    ...{ segment, anonymous, person, role, to, reading },
    text: bodies['text'] ?? null,
    author: bodies['author'] ?? null,
    lifted: [],
    state: 'waiting',
    fate: 'open',
    byDate: null,
    reason: null,
    note: null,
    mergedInto: null,
    brought: [],
    supporters: 0,
    atMs,
  };
  if (to !== 'privately') state.approvals.waiting += 1;
  if (person !== null) state.people[person]?.questions.push(id);
}

function foldReviewed(state: GatheringState, { data }: FactOf<'question-reviewed'>): void {
  const question = state.questions[data.question];
  if (question === undefined) return;
  setState(state, question, data.verdict);
  question.reason = data.reason;
  if (data.verdict === 'approved') question.author = null;
}

function foldWithdrawn(state: GatheringState, { data }: FactOf<'question-withdrawn'>): void {
  const question = state.questions[data.question];
  if (question === undefined) return;
  setState(state, question, 'withdrawn');
  Object.assign(question, { text: null, author: null, note: null });
}

function foldSettled(state: GatheringState, { data, bodies }: FactOf<'question-settled'>): void {
  const { question: id, fate, byDate, reason } = data;
  const question = state.questions[id];
  if (question !== undefined) Object.assign(question, { fate, byDate, reason, note: bodies['note'] ?? null });
}

/** While a question is discussed nothing moves under the crew's eyes: the order before it stays. */
function foldSpotlit(state: GatheringState, question: QuestionId | null): void {
  state.heldOrder = question === null ? null : (state.heldOrder ?? orderOf(state));
  state.stage.spotlight = question;
}

function foldLifted(state: GatheringState, { data }: FactOf<'mask-lifted'>): void {
  const { source, mask, lifted } = data;
  const run = source.kind === 'answer' ? state.prompts[source.prompt] : undefined;
  const text = source.kind === 'answer' ? run?.answers[source.answer] : state.questions[source.question];
  if (text !== undefined) text.lifted = liftedWith(text.lifted, mask, lifted);
  if (run !== undefined) run.revision += 1;
}

export const foldQuestions: Folds<QuestionFact> = {
  ...foldMerging,
  'question-asked': foldAsked,
  'question-withdrawn': foldWithdrawn,
  'question-supported': (state, { data }) => giveVote(state, data.question, data.person),
  'question-support-withdrawn': (state, { data }) => dropVote(state, data.question, data.person),
  'question-reviewed': foldReviewed,
  'question-settled': foldSettled,
  'question-spotlit': (state, { data }) => foldSpotlit(state, data.question),
  'question-answered': (state, { data }) => {
    const question = state.questions[data.question];
    if (question !== undefined) question.fate = data.answered ? 'answered' : 'open';
  },
  'mask-lifted': foldLifted,
};
