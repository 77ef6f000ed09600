import type { Fact } from '../facts.ts';
import { isPromptKind } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { onConsole, onEverySurface, onSides, onWalls, type Touch } from './touch.ts';
import { wholePrompt } from './touches-in-prompts.ts';
import { wholeRound } from './touches-in-rounds.ts';
import type { TouchesOf } from './touches.ts';
import { touchesOfSpotlight } from './touches-of-questions.ts';

type StageFact = 'stage-advanced' | 'stage-undone' | 'ring-moved' | 'wall-blanked';

export const touchesOfStage: TouchesOf<StageFact> = {
  'stage-advanced': (state, fact) => {
    const entered = state.segments.findIndex(({ id }) => id === fact.data.segment);
    return sceneChange(state, entered - 1 - slack(state, fact), entered);
  },
  'stage-undone': (state, fact) => {
    const { position } = fact.data;
    return sceneChange(state, position, position + 1 + slack(state, fact));
  },
  'ring-moved': () => [...onEverySurface('ring'), ...onWalls('find')],
  'wall-blanked': () => [...onWalls('blank'), ...onConsole('blank')],
};

/**
 * How far the segments of a cue may lie apart when later facts of its batch are folded: a prompt that
 * one of them added pushes its neighbours along. 0 for a fact alone.
 */
function slack(state: State, { version }: Pick<Fact, 'version'>): number {
  const prompts = state.segments.filter(({ kind }) => isPromptKind(kind)).length;
  return Math.min(state.version - version, prompts);
}

/** All that depends on which segment is on stage; `first` to `last` hold the one left and the one entered. */
function sceneChange(state: State, first: number, last: number): Touch[] {
  const segments = state.segments.slice(Math.max(0, first), last + 1);
  return [
    ...onEverySurface('stage', 'ring'),
    ...onWalls('join', 'find'),
    ...onSides('round'),
    ...onConsole('run-of-show', 'next', 'match'),
    ...segments.flatMap((segment) => partsOf(state, segment)),
    ...touchesOfSpotlight(state),
  ];
}

function partsOf(state: State, { id, kind }: ReadOnly<Segment>): Touch[] {
  if (isPromptKind(kind)) return wholePrompt(state, id);
  return kind === 'round' ? wholeRound(state, id) : [];
}
