import { decideSealed } from './decide-sealed.ts';
import { evolve } from './evolve.ts';
import { emptyState } from './empty-state.ts';
import type { GatheringState } from './state.ts';
import { upcast } from './upcast.ts';
import type { Fact } from './facts.ts';

/** The gathering's rules, as a runner takes them. */
export const gatheringRules = {
  empty: emptyState,
  /** Throws `UnknownFact` on facts of a newer version. */
  evolve: (state: GatheringState, fact: Fact): void => evolve(state, upcast(fact)),
  decide: decideSealed,
};
