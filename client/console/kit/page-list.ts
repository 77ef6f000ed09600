/** One page of a long list; `page` is held inside the list, so that a shrinking list never shows nothing. */
export interface Page<T> {
  items: readonly T[];
  page: number;
  pages: number;
  /** 1-based, for "25 to 48 of 150"; 0 when the list is empty. */
  from: number;
  to: number;
  total: number;
}

export function pageOf<T>(list: readonly T[], wanted: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const items = list.slice(page * size, (page + 1) * size);
  const from = items.length === 0 ? 0 : page * size + 1;
  return { items, page, pages, from, to: page * size + items.length, total: list.length };
}
