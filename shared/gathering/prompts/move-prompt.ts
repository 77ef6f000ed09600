import type { SegmentId } from '../../contract/ids.ts';
import { accept, refuse, type Refusal } from '../asked.ts';
import { earlierRound, laterRounds } from '../counting/rounds-of-prompt.ts';
import type { Rule, State } from '../rule.ts';
import { currentSegment, segmentOf } from '../stage/current-segment.ts';
import { movedAfter, placeProblem, stayProblem } from './prompt-place.ts';

/** Whether a round of this prompt would come before the one that it stands beside. */
function swapsRounds(state: State, prompt: SegmentId, order: readonly SegmentId[]): boolean {
  const segment = segmentOf(state, prompt);
  const earlier = segment === null ? null : earlierRound(state, segment);
  const at = order.indexOf(prompt);
  const isTooEarly = earlier !== null && at < order.indexOf(earlier.id);
  return isTooEarly || laterRounds(state, prompt).some((later) => order.indexOf(later) < at);
}

function problemOf(state: State, prompt: SegmentId, after: SegmentId | null): Refusal | null {
  return stayProblem(state, prompt) ?? (after === null ? null : placeProblem(state, after));
}

/** A prompt that nobody has seen to another place ahead; what is past or running stays as it is. */
export const movePrompt: Rule<'move-prompt'> = (state, { command }) => {
  const { prompt, after } = command.data;
  const problem = problemOf(state, prompt, after);
  if (problem !== null) return problem;
  const target = after ?? currentSegment(state)?.id ?? null;
  const ids = state.segments.map(({ id }) => ({ id }));
  const order = movedAfter(ids, prompt, target).map(({ id }) => id);
  if (order.every((id, at) => id === ids[at]?.id)) return accept([]);
  if (swapsRounds(state, prompt, order)) return refuse('pair-order');
  return accept([{ type: 'prompt-moved', data: { prompt, after: target } }]);
};
