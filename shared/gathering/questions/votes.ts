import type { PersonId, QuestionId } from '../../contract/ids.ts';
import type { GatheringState } from '../state.ts';
import { joinedWith } from './joined-questions.ts';

/** One "me too"; false when it was there, or when one of the two is not known. */
export function giveVote(state: GatheringState, id: QuestionId, person: PersonId): boolean {
  const question = state.questions[id];
  const supports = state.people[person]?.supports;
  if (question === undefined || supports === undefined || supports.includes(id)) return false;
  question.supporters += 1;
  supports.push(id);
  return true;
}

/** The person's own undo: what was joined has brought nobody any more who took it back. */
export function dropVote(state: GatheringState, id: QuestionId, person: PersonId): void {
  removeVote(state, id, person);
  for (const joined of joinedWith(state, id)) {
    const question = state.questions[joined];
    if (question !== undefined) question.brought = question.brought.filter((other) => other !== person);
  }
}

/** A vote that a joined question had brought goes, and on from where it was brought to. */
export function takeBack(state: GatheringState, id: QuestionId, person: PersonId): void {
  const question = state.questions[id];
  if (question === undefined) return;
  removeVote(state, id, person);
  if (question.mergedInto === null || !question.brought.includes(person)) return;
  question.brought = question.brought.filter((other) => other !== person);
  takeBack(state, question.mergedInto, person);
}

function removeVote(state: GatheringState, id: QuestionId, person: PersonId): void {
  const question = state.questions[id];
  const known = state.people[person];
  if (question === undefined || !known?.supports.includes(id)) return;
  question.supporters -= 1;
  known.supports = known.supports.filter((other) => other !== id);
}
