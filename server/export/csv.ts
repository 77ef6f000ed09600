import { stringify } from 'csv-stringify/sync';

const BOM = '\ufeff';

export type Cell = string | number;

/** Spreadsheets take a cell for a formula also behind spaces and line breaks; those are of no use here. */
const plainCell = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trimStart() : cell);

/** Rows in these columns, quoted, safe to open in a spreadsheet. */
export const csvOf = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string =>
  BOM +
  stringify(
    rows.map((row) => columns.map((column) => plainCell(row[column]))),
    {
      header: true,
      columns: columns.map((key) => ({ key })),
      quoted: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
