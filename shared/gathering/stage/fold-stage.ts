import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { recountUnmatched } from '../matching/keep-unmatched.ts';
import { openRun } from '../prompts/prompt-run.ts';
import type { GatheringState } from '../state.ts';
import { currentSegment } from './current-segment.ts';

interface Cue {
  number: number;
  position: number;
  ringMs: number | null;
  atMs: number;
}

function goTo(state: GatheringState, { number, position, ringMs, atMs }: Cue): void {
  Object.assign(state.stage, {
    number,
    position,
    startedAtMs: atMs,
    ringEndsAtMs: ringMs === null ? null : atMs + ringMs,
    spotlight: null,
  });
  const segment = currentSegment(state);
  if (segment?.kind === 'prompt') openRun(state, segment.id);
  if (segment?.kind === 'round') recountUnmatched(state, segment.id);
}

function foldAdvanced(state: GatheringState, { data, atMs }: FactOf<'stage-advanced'>): void {
  const { stage } = state;
  const position = state.segments.findIndex((segment) => segment.id === data.segment);
  if (position === -1) return;
  const ringMs = stage.ringEndsAtMs === null ? null : Math.max(0, stage.ringEndsAtMs - atMs);
  stage.past.push({ position: stage.position, ringMs });
  goTo(state, { ...data, position, atMs });
}

export const foldStage: Folds<'stage-advanced' | 'stage-undone' | 'ring-moved' | 'wall-blanked'> = {
  'stage-advanced': foldAdvanced,
  'stage-undone': (state, { data, atMs }) => {
    state.stage.past.pop();
    goTo(state, { ...data, atMs });
  },
  'ring-moved': ({ stage }, { data }) => {
    if (stage.ringEndsAtMs !== null) stage.ringEndsAtMs += data.byMs;
  },
  'wall-blanked': ({ stage }, { data }) => {
    stage.blank = data.blank;
  },
};
