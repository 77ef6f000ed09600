import type { PersonId, QuestionId } from '../../contract/ids.ts';
import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import type { GatheringState } from '../state.ts';
import { joinedWith } from './joined-questions.ts';
import { setState } from './set-state.ts';
import { giveVote, takeBack } from './votes.ts';

function foldMerged(state: GatheringState, { data }: FactOf<'question-merged'>): void {
  const question = state.questions[data.question];
  if (question === undefined || state.questions[data.into] === undefined) return;
  setState(state, question, 'merged');
  question.mergedInto = data.into;
  question.brought = data.supporters.filter((person) => giveVote(state, data.into, person));
  question.author = null;
}

function foldUnmerged(state: GatheringState, { data }: FactOf<'question-unmerged'>): void {
  const question = state.questions[data.question];
  const into = question?.mergedInto ?? null;
  if (question === undefined || into === null) return;
  const { brought } = question;
  setState(state, question, 'waiting');
  Object.assign(question, { mergedInto: null, brought: [], reason: null });
  for (const person of brought) {
    const heir = alsoBrings(state, into, person);
    if (heir === null) takeBack(state, into, person);
    else state.questions[heir]?.brought.push(person);
  }
}

/** Another question that was joined with the same one and would have brought this person too. */
function alsoBrings(state: GatheringState, into: QuestionId, person: PersonId): QuestionId | null {
  const supports = state.people[person]?.supports ?? [];
  const joined = joinedWith(state, into);
  return joined.find((id) => supports.includes(id) || state.questions[id]?.person === person) ?? null;
}

export const foldMerging: Folds<'question-merged' | 'question-unmerged'> = {
  'question-merged': foldMerged,
  'question-unmerged': foldUnmerged,
};
