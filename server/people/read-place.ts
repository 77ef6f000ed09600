import { zoneLetters, type Side } from '../../shared/contract/cards/round.ts';
import { plainLetters } from './plain-letters.ts';

export interface RosterPlace {
  /** A letter, or "" where the file says nothing. */
  zone: string;
  table: number | null;
  side: Side | null;
}

export type ReadPlace = { ok: true; place: RosterPlace } | { ok: false; got: string };

/** "A", "Zone A", "Table 12", "side b": the last word is what counts. */
const lastWord = (cell: string): string => plainLetters(cell).split(/[\s-]/).at(-1) ?? '';

const MOST_TABLES = 400;

/** Reads where a row puts a person; an unreadable cell is given back as `got`, shortened. */
export function readPlace(cells: Record<'zone' | 'table' | 'side', string>): ReadPlace {
  const zone = lastWord(cells.zone).toUpperCase();
  if (zone !== '' && !zoneLetters.some((letter) => letter === zone)) return refuse(cells.zone);
  const number = lastWord(cells.table);
  const table = number === '' ? null : Number(number);
  if (table !== null && !(Number.isInteger(table) && table >= 1 && table <= MOST_TABLES))
    return refuse(cells.table);
  const side = lastWord(cells.side).toUpperCase();
  if (side !== '' && side !== 'A' && side !== 'B') return refuse(cells.side);
  return { ok: true, place: { zone, table, side: side === '' ? null : side } };
}

const refuse = (cell: string): ReadPlace => ({ ok: false, got: cell.slice(0, 40) });
