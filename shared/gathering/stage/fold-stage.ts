import type { SegmentId } from '../../contract/ids.ts';
import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { recountUnmatched } from '../matching/keep-unmatched.ts';
import { beginAllStays, endAllStays, leftAtMs } from '../matching/stays.ts';
import type { RoundGroup } from '../round-state.ts';
import { endRun, openRun } from '../prompts/prompt-run.ts';
import { isPromptKind } from '../prompts/prompt-settings.ts';
import type { Segment } from '../segment.ts';
import type { GatheringState } from '../state.ts';
import { currentSegment } from './current-segment.ts';

interface Cue {
  number: number;
  position: number;
  ringMs: number | null;
  atMs: number;
}

function goTo(state: GatheringState, { number, position, ringMs, atMs }: Cue): void {
  const left = currentSegment(state);
  const leftRound = left === null ? undefined : state.rounds[left.id];
  if (leftRound !== undefined) endAllStays(leftRound, atMs);
  if (left !== null) endRun(state.prompts[left.id], atMs);
  Object.assign(state.stage, {
    number,
    position,
    startedAtMs: atMs,
    ringEndsAtMs: ringMs === null ? null : atMs + ringMs,
    spotlight: null,
  });
  state.heldOrder = null;
  const segment = currentSegment(state);
  if (segment !== null) enter(state, segment, atMs);
}

function enter(state: GatheringState, { id, kind }: Pick<Segment, 'id' | 'kind'>, atMs: number): void {
  if (isPromptKind(kind)) openRun(state, id);
  if (kind === 'round') enterRound(state, id, atMs);
}

/** Away from the stage for so long, people have to find each other anew. */
const FORGOTTEN_MS = 120_000;

/** A round comes back on stage: its groups have the time that they had left, or gather anew. */
function enterRound(state: GatheringState, id: SegmentId, atMs: number): void {
  const round = state.rounds[id];
  if (round !== undefined) {
    const awayMs = atMs - leftAtMs(round, atMs);
    for (const group of Object.values<RoundGroup>(round.groups)) {
      group.sinceMs = awayMs >= FORGOTTEN_MS ? atMs : group.sinceMs + awayMs;
      group.found &&= awayMs < FORGOTTEN_MS;
    }
    beginAllStays(round, atMs);
  }
  recountUnmatched(state, id);
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
