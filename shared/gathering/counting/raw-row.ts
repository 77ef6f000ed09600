import type { Sorting } from '../../contract/cards/asks.ts';
import type { sideOf } from '../../contract/roles.ts';

export type Side = ReturnType<typeof sideOf>;

/** A line of results before anything is kept back. */
export interface RawRow extends Record<Side, number> {
  id: string;
  from: number | null;
  to: number | null;
  count: number;
  /** Ranking: the sum of the places that it got, and its score after Borda. */
  places: number;
  score: number;
  sorted: Record<Sorting, number> | null;
}

export const emptyRow = (id: string, isSorted = false): RawRow => ({
  id,
  ...{ from: null, to: null, count: 0, customers: 0, colleagues: 0, places: 0, score: 0 },
  sorted: isSorted ? { keep: 0, change: 0, stop: 0 } : null,
});
