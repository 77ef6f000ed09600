import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageLayout, type Page, type PageMeasures } from '../../client/wall/page-layout.ts';

const measures = (rows: number[], more: Partial<PageMeasures> = {}): PageMeasures => ({
  ...{ rows, capacity: 100, head: 20, foot: 20, footLine: 10 },
  ...more,
});
const rowsOf = (pages: Page[]): number[][] => pages.map(({ rows }) => rows);

describe('[WALL-25] a list takes as few pages as its words need: first the head, then the foot leave later pages', () => {
  test('while they cost no page, both stand on every one', () => {
    expect(pageLayout(measures([30, 30]))).toEqual([
      { rows: [0, 1], head: true, foot: true, isBrief: false },
    ]);
    const two = pageLayout(measures([30, 30, 30, 30]));
    expect(rowsOf(two)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(two.every(({ head, foot }) => head && foot)).toBe(true);
  });
  test('the foot is cut to one line rather than taking another page', () => {
    expect(pageLayout(measures([35, 35]))).toEqual([{ rows: [0, 1], head: true, foot: true, isBrief: true }]);
  });
  test('of long lists the head stands first, the foot last', () => {
    const pages = pageLayout(measures(Array<number>(10).fill(24)));
    expect(rowsOf(pages)).toEqual([
      [0, 1, 2],
      [3, 4, 5, 6],
      [7, 8, 9],
    ]);
    expect(pages.map(({ head }) => head)).toEqual([true, false, false]);
    expect(pages.map(({ foot }) => foot)).toEqual([false, false, true]);
  });
  test('a head that leaves no room for a row has a page of its own', () => {
    expect(pageLayout(measures([60, 60], { head: 50 })).map(({ rows, head }) => [rows, head])).toEqual([
      [[], true],
      [[0], false],
      [[1], false],
    ]);
  });
  test('every row stands once and in order, the head first, the foot last, and nothing is over the edge', () => {
    const heights = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 12 });
    const parts = fc.record({ head: fc.nat(60), foot: fc.nat(30) });
    fc.assert(
      fc.property(heights, parts, (rows, { head, foot }) => {
        const pages = pageLayout(measures(rows, { head, foot }));
        expect(rowsOf(pages).flat()).toEqual([...rows.keys()]);
        expect([pages[0]?.head, pages.at(-1)?.foot]).toEqual([true, true]);
        for (const page of pages) {
          const used = page.rows.reduce((sum, at) => sum + (rows[at] ?? 0), 0);
          const told = page.isBrief ? Math.min(foot, 10) : foot;
          expect(used + (page.head ? head : 0) + (page.foot ? told : 0)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
