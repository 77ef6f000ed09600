import type { SegmentId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';
import { currentSegment, segmentOf } from '../stage/current-segment.ts';
import type { GatheringState, PromptRun } from '../state.ts';
import { promptSettings } from './prompt-settings.ts';

type State = ReadOnly<GatheringState>;

const newRun = (): PromptRun => ({
  closed: false,
  shown: null,
  answers: {},
  customers: 0,
  colleagues: 0,
  options: {},
});

/** Called when a prompt comes on stage; one that was there before keeps its answers. */
export function openRun(state: GatheringState, id: SegmentId): void {
  state.prompts[id] ??= newRun();
}

/** Whether people have seen its words: from then on they cannot be changed. */
export const wasOpened = (state: State, id: SegmentId): boolean => state.prompts[id] !== undefined;

/** Whether answers are taken now: it is on stage and was not closed. */
export const isOpen = (state: State, id: SegmentId): boolean =>
  currentSegment(state)?.id === id && state.prompts[id]?.closed === false;

/** Whether its results may be seen by the room; those of a private prompt never. */
export function resultsShown(state: State, id: SegmentId): boolean {
  const segment = segmentOf(state, id);
  const run = state.prompts[id];
  if (segment?.kind !== 'prompt' || run === undefined) return false;
  const settings = promptSettings(segment);
  if (settings.private) return false;
  return run.shown ?? (settings.results === 'live' || run.closed);
}
