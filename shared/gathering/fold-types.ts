import type { FactOf, FactType } from './facts.ts';
import type { GatheringState } from './state.ts';

/** Folds one fact into the state, in place. Total: ids that the state does not know are passed over. */
export type Fold<T extends FactType> = (state: GatheringState, fact: FactOf<T>) => void;

/** The folds of some fact types; of all of them, it cannot forget one. */
export type Folds<T extends FactType> = { [K in T]: Fold<K> };
