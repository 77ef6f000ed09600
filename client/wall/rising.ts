import type { ReactionKind, ReactionSums } from '../../shared/contract/commands/asking.ts';
import { reactionKinds } from '../../shared/contract/vocabulary.ts';

/** One small picture on its way up an edge. `lane` is 0 to 1 across the edge's width. */
export interface Rising {
  id: number;
  kind: ReactionKind;
  side: 'start' | 'end';
  lane: number;
  /** How many taps it stands for, roughly: a larger one for many. */
  weight: 1 | 2 | 3;
}

/** What is on its way, how many went before, and how far each kind is behind its share of the taps. */
export interface Risen {
  rising: readonly Rising[];
  count: number;
  behind: ReactionSums;
}
export const nothingRisen: Risen = { rising: [], count: 0, behind: {} };

/** More would pull eyes from the words, and cost frames. */
export const MOST_RISING = 20;

/**
 * One picture at most for a frame of sums (four a second), larger when many tap: they come evenly spaced and apart
 * however many tap. The kind that is furthest behind its share goes, so that over time the pictures are mixed as the
 * taps are. Edges and lanes alternate by number, so that two walls look alike.
 */
export function withTaps(before: Risen, sums: ReactionSums): Risen {
  const taps = tapsOf(sums);
  if (taps <= 0 || before.rising.length >= MOST_RISING) return before;
  const behind = addedSums(before.behind, sums);
  const kind = furthestBehind(behind);
  return {
    rising: [...before.rising, { ...atEdge(before.count, kind), weight: weightOf(taps) }],
    count: before.count + 1,
    behind: addedSums(behind, { [kind]: -taps }),
  };
}

const tapsOf = (sums: ReactionSums): number =>
  reactionKinds.reduce((all, kind) => all + (sums[kind] ?? 0), 0);

const weightOf = (taps: number): Rising['weight'] => (taps < 10 ? 1 : taps < 100 ? 2 : 3);

const furthestBehind = (behind: ReactionSums): ReactionKind =>
  reactionKinds.reduce((most, kind) => ((behind[kind] ?? 0) > (behind[most] ?? 0) ? kind : most));

const atEdge = (id: number, kind: ReactionKind): Omit<Rising, 'weight'> => ({
  id,
  kind,
  side: id % 2 === 0 ? 'start' : 'end',
  lane: ((id * 3) % 5) / 4,
});

/** Two sums together. */
export function addedSums(before: ReactionSums, more: ReactionSums): ReactionSums {
  const kinds = reactionKinds.filter((kind) => before[kind] !== undefined || more[kind] !== undefined);
  return Object.fromEntries(kinds.map((kind) => [kind, (before[kind] ?? 0) + (more[kind] ?? 0)]));
}
