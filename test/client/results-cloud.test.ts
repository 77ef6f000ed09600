import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Cloud from '../../client/ui/results/Cloud.svelte';
import { cloudSteps, placeWords, stepFor, type PlacedWord } from '../../client/ui/results/cloud-layout.ts';

const area = { width: 22, height: 7 };
const word = fc.record({
  key: fc.nat(40).map((number) => `w${String(number)}`),
  step: fc.nat(cloudSteps.length - 1),
});
/** The same word is always as wide. */
const cloud = fc
  .uniqueArray(word, { selector: ({ key }) => key, maxLength: 30 })
  .map((list) => list.map((one) => ({ ...one, width: 1 + (Number(one.key.slice(1)) % 9) })));

const boxOf = ({ x, y, width, step }: PlacedWord) => {
  const size = cloudSteps[step] ?? 1;
  return {
    left: x - (width * size) / 2,
    right: x + (width * size) / 2,
    top: y - size / 2,
    bottom: y + size / 2,
  };
};
const touch = (one: PlacedWord, other: PlacedWord): boolean => {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};

describe('[RESULT-10] words of a cloud never overlap, stay inside, and keep their places while counts change', () => {
  test('whatever was there before', () => {
    fc.assert(
      fc.property(cloud, cloud, (first, second) => {
        const before = placeWords([], first, area);
        const after = placeWords(before, second, area);
        for (const [index, one] of after.entries()) {
          expect(after.slice(index + 1).filter((other) => touch(one, other))).toEqual([]);
          const box = boxOf(one);
          expect(box.left).toBeGreaterThanOrEqual(-0.001);
          expect(box.right).toBeLessThanOrEqual(area.width + 0.001);
          const was = before.find(({ key }) => key === one.key);
          if (was !== undefined) expect([one.x, one.y]).toEqual([was.x, was.y]);
        }
      }),
    );
  });
  test('the same words make the same cloud, and what was in it stays in it', () => {
    fc.assert(
      fc.property(cloud, (words) => {
        const placed = placeWords([], words, area);
        expect(placeWords([], words, area)).toEqual(placed);
        const shownBefore = placed.map(({ key }) => key);
        expect(placeWords(placed, words, area).map(({ key }) => key)).toEqual(
          expect.arrayContaining(shownBefore),
        );
      }),
    );
  });
});

test('[RESULT-11] sizes of a cloud are few, follow the counts, and one voice is never large', () => {
  expect([1, 1, 5].map((count) => stepFor(count, 5))).toEqual([0, 0, 2]);
  expect(stepFor(1, 1)).toBe(0);
  const steps = Array.from({ length: 60 }, (_, count) => stepFor(count, 59));
  expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  expect(new Set(steps).size).toBe(cloudSteps.length);
});

test('[RESULT-12] phrases stay whole in their own direction, and what has no room is counted', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...{ key: `k${String(index)}`, text: `a place to sit ${String(index)}`, count: 1 },
  }));
  const { body } = render(Cloud, { props: { words: [{ key: 'a', text: 'خبز طازج', count: 3 }, ...many] } });
  expect(body).toContain('<bdi>خبز طازج</bdi>');
  expect(body).toMatch(/and \d+ more/);
});
