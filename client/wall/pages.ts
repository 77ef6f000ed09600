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

/** As few pages as `pagesOf` needs, and about as much on each: five rules are three and two, not four and one. */
export function evenPagesOf<T>(items: readonly T[], heightOf: (item: T) => number, capacity: number): T[][] {
  let even = pagesOf(items, heightOf, capacity);
  for (let share = 0.95; share > 0.4; share -= 0.05) {
    const tried = pagesOf(items, heightOf, capacity * share);
    if (tried.length > even.length) return even;
    even = tried;
  }
  return even;
}
