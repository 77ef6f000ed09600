import type { GatheringState, Question } from '../state.ts';

/** Every change of a question's state goes through here, so that what waits is counted right: privately nothing does. */
export function setState({ approvals }: GatheringState, question: Question, to: Question['state']): void {
  const { state: from } = question;
  question.state = to;
  if (question.to === 'privately') return;
  if (from === 'waiting' || from === 'held') approvals[from] -= 1;
  if (to === 'waiting' || to === 'held') approvals[to] += 1;
}
