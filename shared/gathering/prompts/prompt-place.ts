import type { SegmentId } from '../../contract/ids.ts';
import { refuse, type Refusal } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { segmentOf } from '../stage/current-segment.ts';
import { findPrompt } from './find-prompt.ts';
import { wasAdded } from './added-mark.ts';
import { wasOpened } from './prompt-run.ts';

const waitsWhereAdded = (state: State, segment: ReadOnly<Segment>): boolean =>
  wasAdded(segment) && !wasOpened(state, segment.id);

/** The index after which the next one is added: prompts that are added one by one come in that order. */
export function afterThoseAdded(state: State): number {
  const { position } = state.stage;
  const ahead = state.segments.slice(position + 1);
  const first = ahead.findIndex((segment) => !waitsWhereAdded(state, segment));
  return position + (first === -1 ? ahead.length : first);
}

/** Why nothing can be put after this segment; null: it is running, or it comes. */
export function placeProblem(state: State, after: SegmentId): Refusal | null {
  if (segmentOf(state, after) === null) return refuse('unknown-segment');
  return indexOf(state, after) < state.stage.position ? refuse('not-ahead') : null;
}

/** Why a prompt has to stay where it is; null: it comes, and nobody has seen it. */
export function stayProblem(state: State, prompt: SegmentId): Refusal | null {
  const { refusal } = findPrompt(state, prompt);
  if (refusal !== undefined) return refusal;
  const isAhead = indexOf(state, prompt) > state.stage.position;
  return isAhead && !wasOpened(state, prompt) ? null : refuse('was-asked');
}

/** Where a segment stands. */
export const indexOf = ({ segments }: Pick<State, 'segments'>, id: SegmentId): number =>
  segments.findIndex((segment) => segment.id === id);

/** The list with one of them after another one, or first; as it is when one of the two is not there. */
export function movedAfter<Item extends { readonly id: SegmentId }>(
  items: Item[],
  id: SegmentId,
  after: SegmentId | null,
): Item[] {
  const moved = items.find((item) => item.id === id);
  const rest = items.filter((item) => item.id !== id);
  const at = after === null ? 0 : rest.findIndex((item) => item.id === after) + 1;
  if (moved === undefined || (after !== null && at === 0)) return items;
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}
