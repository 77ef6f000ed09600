import { evolve } from './evolve.ts';
import { emptyState } from './empty-state.ts';
import type { GatheringState } from './state.ts';
import { upcast, type LoggedShape } from './upcast.ts';

/** Folds facts, oldest first, on top of a state; changes and gives that state. */
export function fold(facts: readonly LoggedShape[], state: GatheringState = emptyState()): GatheringState {
  for (const fact of facts) evolve(state, upcast(fact));
  return state;
}
