import { evenPagesOf } from './pages.ts';

/** Heights in pixels: of each row with the gap below it, of what a page holds, and of what stands above and below rows. */
export interface PageMeasures {
  rows: number[];
  capacity: number;
  head: number;
  foot: number;
  /** A foot that is cut to one line. */
  footLine: number;
}

/** Places of the rows of one page, and what stands with them. */
export interface Page {
  rows: number[];
  head: boolean;
  foot: boolean;
  /** The foot has one line. */
  isBrief: boolean;
}

interface Way {
  head: 'all' | 'first';
  foot: 'all' | 'last';
  isBrief: boolean;
}

/** The best first. The head tells what was asked, the foot how many answered: who has read them once can spare them. */
const ways: readonly Way[] = [
  { head: 'all', foot: 'all', isBrief: false },
  { head: 'all', foot: 'last', isBrief: false },
  { head: 'all', foot: 'all', isBrief: true },
  { head: 'all', foot: 'last', isBrief: true },
  { head: 'first', foot: 'last', isBrief: false },
  { head: 'first', foot: 'last', isBrief: true },
];

/** As few pages as the rows need, in the best of the ways that need no more. Nothing becomes smaller for it. */
export function pageLayout(measures: PageMeasures): Page[] {
  const [first, ...others] = ways.map((way) => laidOut(measures, way));
  const best = others.reduce<Page[] | null>((found, pages) => better(found, pages), first ?? null);
  return best ?? laidOut(measures, { head: 'first', foot: 'last', isBrief: true }, true) ?? [];
}

const better = (found: Page[] | null, pages: Page[] | null): Page[] | null =>
  found !== null && (pages === null || pages.length >= found.length) ? found : pages;

/** Null where a row would not fit, unless it has to. */
function laidOut(measures: PageMeasures, way: Way, mustFit = false): Page[] | null {
  const { rows, capacity, head } = measures;
  const foot = way.isBrief ? Math.min(measures.foot, measures.footLine) : measures.foot;
  const [headOnAll, headOnce] = way.head === 'all' ? [head, 0] : [0, head];
  const [footOnAll, footOnce] = way.foot === 'all' ? [foot, 0] : [0, foot];
  const room = capacity - headOnAll - footOnAll;
  const heights = [...rows];
  const isHeadAlone = !isJoined(heights, 0, headOnce, room);
  const isFootAlone = !isJoined(heights, rows.length - 1, footOnce, room);
  if (!mustFit && heights.some((height) => height > room)) return null;
  const dealt = evenPagesOf([...rows.keys()], (at) => heights[at] ?? 0, room);
  return withParts([...alone(isHeadAlone), ...dealt, ...alone(isFootAlone)], way);
}

/** A page without rows. */
const alone = (is: boolean): number[][] => (is ? [[]] : []);

/** Makes a row as high as it is with what stands beside it; false where both do not fit on one page. */
function isJoined(heights: number[], at: number, part: number, room: number): boolean {
  const together = (heights[at] ?? 0) + part;
  if (part > 0 && together > room) return false;
  if (at in heights) heights[at] = together;
  return true;
}

const withParts = (pages: number[][], { head, foot, isBrief }: Way): Page[] =>
  pages.map((rows, at) => ({
    rows,
    head: head === 'all' || at === 0,
    foot: foot === 'all' || at === pages.length - 1,
    isBrief,
  }));
