import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import CountedReactions from '../../client/wall/CountedReactions.svelte';
import { lately, mostTapped, withFrame } from '../../client/wall/last-seconds.ts';
import { MOST_RISING, nothingRisen, withTaps, type Risen } from '../../client/wall/rising.ts';
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

test('[REACT-3] 1,500 taps a second keep the wall smooth: as many pictures as ever, larger ones', () => {
  const taps = fc.record({ clap: fc.nat(400), heart: fc.nat(400), wow: fc.nat(400), smile: fc.nat(400) });
  fc.assert(
    fc.property(fc.array(taps, { maxLength: 200 }), (list) => {
      let risen = nothingRisen;
      for (const sums of list) {
        const before = risen.count;
        risen = withTaps(risen, sums);
        expect(risen.count - before).toBeLessThanOrEqual(1);
        expect(risen.rising.length).toBeLessThanOrEqual(MOST_RISING);
      }
    }),
  );
  const weights = [2, 40, 375].map((clap) => withTaps(nothingRisen, { clap }).rising[0]?.weight);
  expect(weights).toEqual([1, 2, 3]);
});

describe('[WALL-12] a wall that keeps still counts the taps of the last seconds', () => {
  test('what is older is forgotten', () => {
    const frames = withFrame(withFrame([], { atMs: 0, sums: { clap: 3 } }), {
      atMs: 4_000,
      sums: { clap: 2 },
    });
    expect(mostTapped(frames)).toMatchObject([{ kind: 'clap', taps: 5 }]);
    expect(mostTapped(lately(frames, 5_000))).toMatchObject([{ taps: 2 }]);
    expect(mostTapped(lately(frames, 9_000))).toEqual([]);
  });
});

test('[WALL-22] counted reactions are named in words, the three most tapped in one order, with bars', () => {
  const frames = [{ atMs: 0, sums: { thinking: 9, wow: 2, clap: 6, heart: 18, smile: 1 } }];
  expect(mostTapped(frames)).toEqual([
    { kind: 'clap', taps: 6, length: 6 / 18 },
    { kind: 'heart', taps: 18, length: 1 },
    { kind: 'thinking', taps: 9, length: 0.5 },
  ]);
  const { body } = render(CountedReactions, { props: { frames } });
  for (const named of ['applause', 'warm', 'thinking']) expect(body).toContain(named);
});
