import { sideOf } from '../../contract/roles.ts';
import type { ReadOnly } from '../read-only.ts';
import type { PromptAnswer } from '../state.ts';
import type { RawRow } from './raw-row.ts';

const MOST_BINS = 10;

/** 1, 2 or 5 times a power of ten: widths that people can read. */
function widths(): number[] {
  const powers = Array.from({ length: 14 }, (_, power) => 10 ** power);
  return powers.flatMap((power) => [power, 2 * power, 5 * power]);
}

interface Bins {
  /** In units of the last decimal place. */
  start: number;
  width: number;
  count: number;
}

/** The narrowest readable bins that hold everything between two whole numbers, both included. */
function binsBetween(least: number, most: number): Bins {
  for (const width of widths()) {
    const start = Math.floor(least / width) * width;
    const count = Math.floor((most - start) / width) + 1;
    if (count <= MOST_BINS) return { start, width, count };
  }
  return { start: least, width: most - least + 1, count: 1 };
}

const emptyBins = ({ start, width, count }: Bins, unit: number): RawRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `b${index + 1}`,
    from: (start + index * width) / unit,
    to: (start + (index + 1) * width - 1) / unit,
    ...{ count: 0, customers: 0, colleagues: 0, places: 0, score: 0, sorted: null },
  }));

/**
 * Numbers in at most ten bins of equal width over the band that was used, both ends of a bin included. They are
 * counted in whole units of the last decimal place, so that each number is in exactly one.
 */
export function binsOf(answers: readonly ReadOnly<PromptAnswer>[], places: number): RawRow[] {
  const unit = 10 ** places;
  const said = answers.flatMap(({ value, role }) =>
    value.kind === 'number' ? [{ at: Math.round(value.number * unit), role }] : [],
  );
  if (said.length === 0) return [];
  const ends = said.reduce<[number, number]>(
    ([least, most], { at }) => [Math.min(least, at), Math.max(most, at)],
    [Infinity, -Infinity],
  );
  const bins = binsBetween(...ends);
  const rows = emptyBins(bins, unit);
  for (const { at, role } of said) {
    const row = rows[Math.floor((at - bins.start) / bins.width)];
    if (row === undefined) continue;
    row.count += 1;
    row[sideOf(role)] += 1;
  }
  return rows;
}
