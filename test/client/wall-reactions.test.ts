import { describe, expect, test } from 'vitest';
import { addedSums, nothingRisen, withTaps, type Risen } from '../../client/wall/rising.ts';
import type { ReactionSums } from '../../shared/contract/commands/asking.ts';

const frames = (count: number, sums: ReactionSums, from: Risen = nothingRisen): Risen =>
  Array.from({ length: count }).reduce<Risen>((risen) => withTaps(risen, sums), from);

describe('[WALL-11] reactions rise at the side edges, evenly, and never more than twenty', () => {
  test('a whole hall that taps adds one picture at a time', () => {
    expect(withTaps(nothingRisen, { clap: 700, heart: 200 }).rising).toHaveLength(1);
    expect(frames(100, { clap: 700 }).rising).toHaveLength(20);
  });
  test('nobody taps, nothing rises', () => {
    expect(withTaps(nothingRisen, {})).toBe(nothingRisen);
  });
  test('pictures are mixed as the taps are', () => {
    const kinds = frames(16, { clap: 6, heart: 2 }).rising.map((one) => one.kind);
    expect(kinds.filter((kind) => kind === 'clap')).toHaveLength(12);
    expect(kinds.filter((kind) => kind === 'heart')).toHaveLength(4);
  });
  test('edges alternate, and what has risen makes room without its number being used again', () => {
    const some = frames(3, { wow: 1 });
    expect(some.rising.map((one) => one.side)).toEqual(['start', 'end', 'start']);
    expect(withTaps({ ...some, rising: [] }, { wow: 1 }).rising.map((one) => one.id)).toEqual([3]);
  });
});

test('[WALL-12] a wall that keeps still adds the same taps up', () => {
  expect(addedSums({ clap: 3 }, { clap: 2, smile: 1 })).toEqual({ clap: 5, smile: 1 });
});
