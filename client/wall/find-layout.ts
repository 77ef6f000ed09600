import type { FindCard, ZoneLetter } from '../../shared/contract/cards/round.ts';
import { tableRanges } from './table-ranges.ts';

export interface FindLayout {
  columns: number;
  /** The size of numbers as a multiple of the body: never under it. */
  numbersEm: number;
  heading: boolean;
  zones: { zone: ZoneLetter; tables: string }[];
}

/** Up to so many zones stand in one row, else in two. */
const ONE_ROW = 4;
/** Beyond this body two rows have no room for two lines of numbers: letters in marks would be too small. */
const LARGE_BODY_VH = 8;

/** How zones stand on the wall, so that the letters in their marks and all numbers are read from the last row. */
export function findLayout(zones: FindCard['zones'], bodyVh: number): FindLayout {
  const isOneRow = zones.length <= ONE_ROW;
  const isLarge = bodyVh > LARGE_BODY_VH;
  const most = isOneRow || !isLarge ? 2 : 1;
  const told = zones.map(({ zone, tables }) => ({ zone, tables: tableRanges(tables, most) }));
  return {
    columns: isOneRow ? Math.max(1, zones.length) : Math.ceil(zones.length / 2),
    numbersEm: !isOneRow ? 1 : zones.length > 2 ? 1.3 : 1.8,
    heading: isOneRow || (!isLarge && told.every(({ tables }) => !tables.includes(','))),
    zones: told,
  };
}
