import { reactionKinds } from '../../contract/commands/asking.ts';
import type { Folds } from '../fold-types.ts';

export const foldReactions: Folds<'reactions-counted'> = {
  'reactions-counted': (state, { data }) => {
    const sums = (state.reactions[data.segment ?? 'holding'] ??= {});
    for (const kind of reactionKinds) {
      const taps = data.sums[kind];
      if (taps !== undefined) sums[kind] = (sums[kind] ?? 0) + taps;
    }
  },
};
