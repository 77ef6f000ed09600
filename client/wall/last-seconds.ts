import type { ReactionKind, ReactionSums } from '../../shared/contract/commands/asking.ts';
import { reactionKinds } from '../../shared/contract/vocabulary.ts';
import { addedSums } from './rising.ts';

/** Sums of one frame and when they came. */
export interface Frame {
  atMs: number;
  sums: ReactionSums;
}
/** What is left of a feeling on a wall that does not move. */
const LAST_MS = 5_000;
/** More kinds do not fit on one line at a readable size. */
const MOST_KINDS = 3;

/** The frames of the last seconds, with this one. */
export const withFrame = (frames: readonly Frame[], frame: Frame): Frame[] => [
  ...lately(frames, frame.atMs),
  frame,
];

export const lately = (frames: readonly Frame[], nowMs: number): Frame[] =>
  frames.filter(({ atMs }) => nowMs - atMs < LAST_MS);

/** The kinds that are tapped most, in their one order; `length` is 0 to 1 of the most tapped. */
export function mostTapped(frames: readonly Frame[]): { kind: ReactionKind; taps: number; length: number }[] {
  const sums = frames.reduce<ReactionSums>((all, frame) => addedSums(all, frame.sums), {});
  const counted = reactionKinds
    .map((kind) => ({ kind, taps: sums[kind] ?? 0 }))
    .filter(({ taps }) => taps > 0);
  const most = counted.toSorted((one, other) => other.taps - one.taps).slice(0, MOST_KINDS);
  return counted
    .filter((one) => most.includes(one))
    .map((one) => ({ ...one, length: one.taps / (most[0]?.taps ?? 1) }));
}
