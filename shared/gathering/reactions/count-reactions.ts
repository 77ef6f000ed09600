import { reactionKinds, type ReactionSums } from '../../contract/commands/asking.ts';
import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { currentSegment } from '../stage/current-segment.ts';

function positive(sums: ReactionSums): ReactionSums {
  const kept: ReactionSums = {};
  for (const kind of reactionKinds) {
    const taps = sums[kind] ?? 0;
    if (taps > 0) kept[kind] = taps;
  }
  return kept;
}

/** The taps of one second belong to what is on stage when they are counted. */
export const countReactions: Rule<'count-reactions'> = (state, { command }) => {
  const sums = positive(command.data.sums);
  const segment = currentSegment(state)?.id ?? null;
  return accept(
    Object.keys(sums).length === 0 ? [] : [{ type: 'reactions-counted', data: { segment, sums } }],
  );
};
