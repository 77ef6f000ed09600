import { describe, expect, test } from 'vitest';
import { hasLongEnds } from '../../client/wall/has-long-ends.ts';
import { bodyVh, stepsFrom } from '../../client/wall/legibility.ts';
import { evenPagesOf, pagesOf } from '../../client/wall/pages.ts';
import { shorterTexts } from '../../client/wall/shorter-texts.ts';

const hall = (furthestViewerMetres: number, screenHeightMetres: number) => ({
  furthestViewerMetres,
  screenHeightMetres,
});

describe('[WALL-1] the smallest type comes from the furthest viewer and the height of the picture', () => {
  test.each([
    [30, 3, 7.14],
    [18, 2.5, 5.14],
    [40, 6, 4.76],
  ])('%i m away from a picture of %f m: %f vh', (viewer, screen, vh) => {
    expect(bodyVh(hall(viewer, screen))).toBeCloseTo(vh, 2);
  });
  test('a hall that nobody described, or that makes no sense, gets 6 vh', () => {
    for (const unknown of [undefined, hall(0, 3), hall(20, 0), hall(NaN, 3)]) expect(bodyVh(unknown)).toBe(6);
  });
  test('a small room does not get lost type, and a picture too small for its hall keeps room for a question', () => {
    expect(bodyVh(hall(3, 3))).toBe(4.5);
    expect(bodyVh(hall(100, 1))).toBe(10);
  });
});

describe('[WALL-2] type shrinks in steps and never below the size for the furthest viewer', () => {
  test.each([2, 1.3, 1])('from %f times the body down to the body', (largest) => {
    const steps = stepsFrom(largest);
    expect(steps[0]).toBe(largest);
    expect(steps.at(-1)).toBe(1);
    expect([...steps].sort((one, other) => other - one)).toEqual(steps);
  });
  test('what is too long even then loses whole words, and a single word its letters', () => {
    expect(shorterTexts('Say hello, then listen')).toContain('Say hello…');
    expect(shorterTexts('Say hello, then listen')[0]).toBe('Say hello, then…');
    expect(shorterTexts('Donau')).toEqual(['Dona…', 'Don…', 'Do…', 'D…', '…']);
  });
});

describe('[WALL-3] what does not fit at a readable size takes turns, in order', () => {
  const height = (item: number) => item;
  test('a page holds what its room allows, and an item that is too high has one for itself', () => {
    expect(pagesOf([3, 3, 3, 9, 2], height, 6)).toEqual([[3, 3], [3], [9], [2]]);
    expect(pagesOf([], height, 6)).toEqual([]);
  });
  test('long words at both ends of a scale get the room of a line of the heading', () => {
    const scale = { kind: 'scale', from: 1, to: 5, low: 'x'.repeat(40), high: 'x'.repeat(40) } as const;
    expect(hasLongEnds(scale)).toBe(true);
    expect(hasLongEnds({ ...scale, low: 'low' })).toBe(false);
    expect(hasLongEnds({ kind: 'choice', least: 1, most: 1, other: false })).toBe(false);
  });
  test('pages are about as full as each other, and not more of them', () => {
    expect(evenPagesOf([2, 2, 2, 2, 2], height, 8)).toEqual([
      [2, 2, 2],
      [2, 2],
    ]);
  });
});
