import type { SegmentId } from '../../contract/ids.ts';
import { mayBeShown } from '../../contract/prompt-rules.ts';
import type { ReadOnly } from '../read-only.ts';
import { currentSegment, segmentOf } from '../stage/current-segment.ts';
import type { GatheringState, PromptRun } from '../state.ts';
import { isPromptKind, promptSettings, type PromptSettings } from './prompt-settings.ts';

type State = ReadOnly<GatheringState>;
type Run = ReadOnly<PromptRun>;

/** Answers that come so long after a prompt ended are taken: they were on their way. */
export const GRACE_MS = 2_000;

const newRun = (): PromptRun => ({
  closed: false,
  endedAtMs: null,
  settled: false,
  reopened: false,
  shown: null,
  answers: {},
  byAnswerer: {},
  revision: 0,
  frozenAtMs: null,
  words: {},
});

/** Called when a prompt comes on stage; one that was there before keeps its answers, and stays closed if it was. */
export function openRun(state: GatheringState, id: SegmentId): void {
  const run = (state.prompts[id] ??= newRun());
  if (!run.closed) takeAgain(run);
}

/** Answers are taken from now on. What was told by side is not told again, so that nobody is found by difference. */
export function takeAgain(run: PromptRun): void {
  run.reopened ||= run.settled;
  run.endedAtMs = null;
  run.settled = false;
}

/** Closed, or off the stage: the first of the two counts. */
export function endRun(run: PromptRun | undefined, atMs: number): void {
  if (run !== undefined) run.endedAtMs ??= atMs;
}

/** Whether it has been on stage. */
export const wasOpened = (state: State, id: SegmentId): boolean => state.prompts[id] !== undefined;

/** Whether it asks now: it is on stage and was not closed. */
export const isOpen = (state: State, id: SegmentId): boolean =>
  currentSegment(state)?.id === id && state.prompts[id]?.closed === false;

const isInGrace = ({ endedAtMs, settled }: Run, nowMs: number): boolean =>
  endedAtMs !== null && !settled && nowMs - endedAtMs <= GRACE_MS;

/** Whether an answer that arrives now is taken: also just after the prompt ended. */
export function takesAnswers(state: State, id: SegmentId, nowMs: number): boolean {
  const run = state.prompts[id];
  return run !== undefined && (isOpen(state, id) || isInGrace(run, nowMs));
}

/** Whether its words are fixed: somebody has answered. */
export const isLocked = (state: State, id: SegmentId): boolean =>
  Object.keys(state.prompts[id]?.answers ?? {}).length > 0;

/** Whether its words can still change: nobody has answered, and it is not over. */
export const isEditable = (state: State, id: SegmentId): boolean =>
  !wasOpened(state, id) || (isOpen(state, id) && !isLocked(state, id));

/** Closed, or off the stage. */
export const isOver = (run: Run): boolean => run.endedAtMs !== null;

interface Shown {
  run: Run;
  settings: PromptSettings;
}

function shownOf(state: State, id: SegmentId): Shown | null {
  const segment = segmentOf(state, id);
  const run = state.prompts[id];
  if (segment === null || run === undefined || !isPromptKind(segment.kind)) return null;
  const settings = promptSettings(segment);
  return mayBeShown(settings) ? { run, settings } : null;
}

/** Whether the room sees its results; with `answered` and while it is open, only phones that have answered. */
export function resultsShown(state: State, id: SegmentId): boolean {
  const shown = shownOf(state, id);
  if (shown === null) return false;
  const { run, settings } = shown;
  if (settings.results === 'answered') return run.shown ?? true;
  return run.shown ?? isDue(shown);
}

/** Whether a wall shows its results: unlike phones it waits for the end with `answered`. */
export function resultsOnWall(state: State, id: SegmentId): boolean {
  const shown = shownOf(state, id);
  return shown !== null && (shown.run.shown ?? isDue(shown));
}

function isDue({ run, settings }: Shown): boolean {
  if (settings.results === 'always') return true;
  return settings.results !== 'reveal' && isOver(run);
}
