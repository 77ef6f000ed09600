import {
  reactionKinds,
  type ReactionKind,
  type ReactionSums,
} from '../../shared/contract/commands/asking.ts';

/** One small picture on its way up an edge. `lane` is 0 to 1 across the edge's width. */
export interface Rising {
  id: number;
  kind: ReactionKind;
  side: 'start' | 'end';
  lane: number;
}

/** More would pull eyes from the words. */
export const MOST_RISING = 20;
const MOST_PER_FRAME = 2;

/** Many taps are a few pictures: 1 tap is one, and a whole hall is two in the same quarter of a second. */
const picturesFor = (taps: number): number => (taps <= 0 ? 0 : taps < 5 ? 1 : MOST_PER_FRAME);

/**
 * Adds the pictures of a frame of sums to those on their way, alternating edges and lanes by their number, so
 * that two walls look alike. Whatever would be more than the most is left out.
 */
export function withTaps(rising: readonly Rising[], sums: ReactionSums, nextId: number): Rising[] {
  const kinds = reactionKinds.flatMap((kind) => Array<ReactionKind>(picturesFor(sums[kind] ?? 0)).fill(kind));
  const added = kinds.map((kind, index) => atEdge(nextId + index, kind));
  return [...rising, ...added.slice(0, Math.max(0, MOST_RISING - rising.length))];
}

const atEdge = (id: number, kind: ReactionKind): Rising => ({
  id,
  kind,
  side: id % 2 === 0 ? 'start' : 'end',
  lane: ((id * 3) % 5) / 4,
});

/** Sums of a scene so far, for walls that do not move. */
export function addedSums(before: ReactionSums, more: ReactionSums): ReactionSums {
  const kinds = reactionKinds.filter((kind) => (before[kind] ?? 0) + (more[kind] ?? 0) > 0);
  return Object.fromEntries(kinds.map((kind) => [kind, (before[kind] ?? 0) + (more[kind] ?? 0)]));
}
