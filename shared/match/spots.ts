import { seatMarks, type SeatMark } from '../contract/cards/match.ts';
import type { Side, ZoneLetter } from '../contract/cards/round.ts';
import { zoneLetters } from '../contract/vocabulary.ts';
import type { MatchPerson, MatchTable } from './match-input.ts';
import { stepsOver } from './walk.ts';

/** Where a group can meet: a side of a table, as the table's index times two, and one more for side B. */
export type Spot = number;
export const NOWHERE: Spot = -1;
export const tableOf = (spot: Spot): number => spot >> 1;

/** The hall as numbers. Where there are no tables, the numbers that groups look for stand for them. */
export interface Spots {
  readonly tables: readonly MatchTable[];
  readonly onlyNumbers: boolean;
  /** All spots there are, side A of every table first in walking order, then the second sides. */
  readonly all: readonly Spot[];
  /** From table to table by their index, 0 to 15. */
  steps(from: number, to: number): number;
  /** Marks of each table as bits. */
  readonly marks: Uint8Array;
  /** Index of a table by its number. */
  readonly indexOf: ReadonlyMap<number, number>;
  /** The zone of each table, where it is one that people know. */
  readonly zones: readonly (ZoneLetter | null)[];
}

export const bitsOf = (marks: readonly SeatMark[]): number =>
  marks.reduce((bits, mark) => bits | (1 << seatMarks.indexOf(mark)), 0);

const numbersAlone = (count: number): MatchTable[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    zone: '',
    sides: 1,
    seats: 0,
    marks: [],
  }));

/** The hall's tables in walking order, and at the end those that only the roster names. */
function withRosterTables(known: readonly MatchTable[], people: readonly MatchPerson[]): MatchTable[] {
  const tables = new Map(known.map((table) => [table.number, table]));
  const named = people.filter(({ table }) => table !== null && !tables.has(table));
  named.sort((a, b) => (a.table ?? 0) - (b.table ?? 0));
  for (const { table, zone } of named) {
    if (table === null || tables.has(table)) continue;
    tables.set(table, { number: table, zone: zone ?? '', sides: 2, seats: 0, marks: [] });
  }
  return [...tables.values()];
}

/** `atMost`: so many groups there can be where there are no tables. */
export function spotsOf(known: readonly MatchTable[], people: readonly MatchPerson[], atMost: number): Spots {
  const seated = withRosterTables(known, people);
  const onlyNumbers = seated.length === 0;
  const tables = onlyNumbers ? numbersAlone(atMost) : seated;
  const first = tables.map((_, index) => index * 2);
  const second = first.filter((spot) => tables[tableOf(spot)]?.sides === 2).map((spot) => spot + 1);
  return {
    tables,
    onlyNumbers,
    all: [...first, ...second],
    steps: stepsIn(tables),
    marks: Uint8Array.from(tables, ({ marks }) => bitsOf(marks)),
    indexOf: new Map(tables.map(({ number }, index) => [number, index])),
    zones: tables.map(({ zone }) => zoneLetter(zone)),
  };
}

/** `stepsBetween` by the index of tables. */
function stepsIn(tables: readonly MatchTable[]): Spots['steps'] {
  const order = [...new Set(tables.map(({ zone }) => zone))];
  const zones = Int32Array.from(tables, ({ zone }) => order.indexOf(zone));
  return (from, to) => stepsOver(Math.abs(from - to), Math.abs((zones[from] ?? 0) - (zones[to] ?? 0)));
}

/** The spot of a table's side; a group alone at a table sits at its first. */
export function spotAt(spots: Spots, at: { number: number; table: number | null; side: Side | null }): Spot {
  const index = spots.indexOf.get(spots.onlyNumbers ? at.number : (at.table ?? NaN));
  if (index === undefined) return NOWHERE;
  return index * 2 + (at.side === 'B' && spots.tables[index]?.sides === 2 ? 1 : 0);
}

export const sideOf = (spot: Spot): Side => (spot % 2 === 1 ? 'B' : 'A');

export const zoneLetter = (zone: string | null): ZoneLetter | null =>
  zoneLetters.find((letter) => letter === zone?.trim().toUpperCase()) ?? null;
