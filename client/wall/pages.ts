/** Letters that take about the width of two (Chinese, Japanese, Korean). */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (WIDE.test(letter) ? 2 : 1), 0);

/** How many lines a text takes at so many characters a line, broken at spaces; a longer word is cut. */
export function lineCount(text: string, charactersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word);
    const joined = used === 0 ? width : used + 1 + width;
    if (joined <= charactersPerLine) {
      used = joined;
      continue;
    }
    lines += used === 0 ? 0 : 1;
    lines += Math.ceil(width / charactersPerLine) - 1;
    used = width % charactersPerLine;
  }
  return lines;
}

/**
 * Deals `items` in order onto pages whose heights stay within `capacity`; an item that is higher than a page
 * has one for itself. Rather several pages than type that the last row cannot read.
 */
export function pagesOf<T>(items: readonly T[], heightOf: (item: T) => number, capacity: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item);
    const page = pages.at(-1);
    if (page === undefined || height > left) {
      pages.push([item]);
      left = capacity - height;
    } else {
      page.push(item);
      left -= height;
    }
  }
  return pages;
}
