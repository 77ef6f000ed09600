import type { Side } from '../../shared/contract/cards/round.ts';
import { zoneLetters } from '../../shared/contract/vocabulary.ts';
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

type Cell = { ok: true; value: string } | { ok: false };
const understood = (value: string, isGood: (value: string) => boolean): Cell =>
  value === '' || isGood(value) ? { ok: true, value } : { ok: false };

const isZone = (value: string): boolean => zoneLetters.some((letter) => letter === value);
const isTable = (value: string): boolean => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_TABLES;
const isSide = (value: string): value is Side => value === 'A' || value === 'B';

/** Reads where a row puts a person; the first unreadable cell is given back as `got`, shortened. */
export function readPlace(cells: Record<'zone' | 'table' | 'side', string>): ReadPlace {
  const zone = understood(lastWord(cells.zone).toUpperCase(), isZone);
  if (!zone.ok) return refuse(cells.zone);
  const table = understood(lastWord(cells.table), isTable);
  if (!table.ok) return refuse(cells.table);
  const side = understood(lastWord(cells.side).toUpperCase(), isSide);
  if (!side.ok) return refuse(cells.side);
  const place = {
    zone: zone.value,
    table: table.value === '' ? null : Number(table.value),
    side: isSide(side.value) ? side.value : null,
  };
  return { ok: true, place };
}

const refuse = (cell: string): ReadPlace => ({ ok: false, got: cell.slice(0, 40) });
