import { reactionKinds } from '../../contract/commands/asking.ts';
import type { MomentId } from '../../contract/ids.ts';
import type { Folds } from '../fold-types.ts';
import { findPeak } from './find-peak.ts';

export const foldReactions: Folds<'reactions-counted'> = {
  'reactions-counted': (state, { version, atMs, data: { segment, sums: counted } }) => {
    const sums = (state.reactions[segment ?? 'holding'] ??= {});
    let taps = 0;
    for (const kind of reactionKinds) {
      const more = counted[kind] ?? 0;
      if (more > 0) sums[kind] = (sums[kind] ?? 0) + more;
      taps += more;
    }
    const question = state.stage.spotlight;
    findPeak(state, `m${version}` as MomentId, { atMs, taps, segment, question });
  },
};
