/** Compared from left to right; the smallest wins. */
export type Rank = readonly number[];

export function isBefore(a: Rank, b: Rank): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? Infinity;
    if (value !== other) return value < other;
  }
  return false;
}

/** The one with the smallest rank, the first of equals; null of none. */
export function best<T>(candidates: Iterable<T>, rankOf: (candidate: T) => Rank | null): T | null {
  let [first, least]: [T | null, Rank] = [null, [Infinity]];
  for (const candidate of candidates) {
    const rank = rankOf(candidate);
    if (rank !== null && isBefore(rank, least)) [first, least] = [candidate, rank];
  }
  return first;
}
