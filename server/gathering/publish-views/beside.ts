import type { Audience } from '../../../shared/contract/roles.ts';
import type { ReadOnly } from '../../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../../shared/gathering/state.ts';
import type { Built } from './kept-cards.ts';

/** Cards of what is worked out beside the state; kept, compared and resumed like all others. */
export interface Beside {
  /** Every card that this audience can have from here; undefined where it has none now. */
  cards(audience: Audience, state: ReadOnly<GatheringState>): Built;
  onChange(listener: (audience: Audience) => void): void;
}
