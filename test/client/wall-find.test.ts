import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { findLayout } from '../../client/wall/find-layout.ts';
import Find from '../../client/wall/scenes/Find.svelte';
import Swap from '../../client/wall/scenes/Swap.svelte';
import { sceneKey, sceneOf, showsCode, showsReactions, showsTime } from '../../client/wall/scene.ts';
import { tableRanges } from '../../client/wall/table-ranges.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { find, spotlight, stage, wallWith } from './wall-fixtures.ts';

const running = stage('round', 'Two ears, one mouth.');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const tables = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('[WALL-15] in the first minutes of a round the wall says where the zones are, then its one line', () => {
  const looking = wallWith(running, { find: find([tables(1, 6), [7, 8, 9, 11]]) });
  test('each zone with its tables', () => {
    const scene = sceneOf(looking);
    expect(scene).toEqual({
      kind: 'find',
      zones: [
        { zone: 'A', tables: tables(1, 6) },
        { zone: 'B', tables: [7, 8, 9, 11] },
      ],
    });
    expect([showsCode(scene, running), showsTime(scene, running), showsReactions(scene)]).toEqual([
      false,
      false,
      false,
    ]);
  });
  test.each([59_999, 60_000])('by the server’s clock: %i', (nowMs) => {
    expect(sceneOf({ ...looking, nowMs }).kind).toBe(nowMs < 60_000 ? 'find' : 'round');
  });
  test('a blank wall is blank, a spotlight waits, and a round that is over leads nobody anywhere', () => {
    expect(sceneOf({ ...looking, blanked: true }).kind).toBe('calm');
    expect(sceneOf({ ...looking, spotlight: spotlight('Ama') }).kind).toBe('find');
    expect(sceneOf({ ...looking, stage: stage('talk') }).kind).toBe('line');
    const other = find([[1]], { segment: 'a9' as SegmentId });
    expect(sceneOf(wallWith(running, { find: other })).kind).toBe('round');
  });
  test('tables that change while people look change in place', () => {
    const changed = wallWith(running, { find: find([[1]]) });
    expect(sceneKey(sceneOf(changed))).toBe(sceneKey(sceneOf(looking)));
    expect(sceneKey(sceneOf({ ...looking, nowMs: 60_000 }))).not.toBe(sceneKey(sceneOf(looking)));
  });
});

test('[WALL-16] where people only change sides the wall has the four steps; without zones it sends people to their number', () => {
  expect(sceneOf(wallWith(running, { find: find([], { swapsSides: true }) }))).toEqual({ kind: 'swap' });
  expect(sceneOf(wallWith(running, { find: find([[1]], { swapsSides: true }) }))).toEqual({ kind: 'swap' });
  expect(sceneOf(wallWith(running, { find: find([]) }))).toEqual({ kind: 'number' });
});

describe('[WALL-17] table numbers stand as ranges with their gaps; of many gaps the smallest are left out', () => {
  test.each([
    [[4], 2, '4'],
    [[2, 1, 3, 3], 2, '1 – 3'],
    [[1, 2, 5, 6, 7], 2, '1 – 2, 5 – 7'],
    [[1, 3, 9, 10], 2, '1 – 3, 9 – 10'],
    [[1, 3, 9, 10], 1, '1 – 10'],
    [[], 2, ''],
  ])('%j in %i is %s', (numbers, most, told) => {
    expect(plain(tableRanges(numbers, most))).toBe(told);
  });
  test('every table is inside a range, and there are never too many', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 4 }), (of, most) => {
        const ranges = plain(tableRanges(of, most))
          .split(', ')
          .map((range) => range.split(' – ').map(Number));
        expect(ranges.length).toBeLessThanOrEqual(most);
        for (const number of of)
          expect(ranges.some(([from = 0, to = from]) => from <= number && number <= to)).toBe(true);
      }),
    );
  });
});

describe('[WALL-18] marks and numbers of zones stand so that the last row reads them', () => {
  const layoutOf = (zones: number[][], bodyVh = 7.1) => findLayout(find(zones).zones, bodyVh);
  const ofTen = (count: number) =>
    Array.from({ length: count }, (_, at) => tables(at * 10 + 1, at * 10 + 10));
  test('in one row, from five zones on in two', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((count) => layoutOf(ofTen(count)).columns)).toEqual([
      ...[1, 2, 3, 4, 3, 3, 4, 4],
    ]);
  });
  test('numbers are never smaller than the body', () => {
    for (let count = 1; count <= 8; count += 1)
      expect(layoutOf(ofTen(count)).numbersEm).toBeGreaterThanOrEqual(1);
  });
  test('the heading goes, and then gaps, before letters become too small', () => {
    const gapped = [...ofTen(7), [71, 73, 74]];
    const told = (bodyVh: number) => {
      const { heading, zones } = layoutOf(gapped, bodyVh);
      return [heading, plain(zones.at(-1)?.tables ?? '')];
    };
    expect(layoutOf(ofTen(8)).heading).toBe(true);
    expect(told(7.1)).toEqual([false, '71, 73 – 74']);
    expect(told(10)).toEqual([false, '71 – 74']);
    expect(layoutOf(gapped.slice(-2), 10).heading).toBe(true);
  });
});

test('[WALL-15] a mark is heard as its letter and its shape, and steps are in their order', () => {
  const { body } = render(Find, { props: { zones: find([tables(1, 6), [7]]).zones, body: 7 } });
  for (const heard of ['Find your table', 'aria-label="Zone A, circle"', 'aria-label="Zone B, square"'])
    expect(body).toContain(heard);
  const steps = render(Swap, { props: {} }).body.replace(/<[^>]*>/g, ' ');
  expect(steps).toMatch(/Thank.*Stand.*Swap.*Sit/s);
});
