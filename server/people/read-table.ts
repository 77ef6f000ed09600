import { parse } from 'csv-parse/sync';

export interface Table {
  header: string[];
  rows: { line: number; cells: string[] }[];
}

const delimiters = [',', ';', '\t'] as const;

/** The delimiter that stands most often in the header line, outside quotes. */
function delimiterOf(headerLine: string): string {
  const bare = headerLine.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Spreadsheets may put "sep=;" before the header. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Reads CSV with commas, semicolons or tabs. Null when it is broken (a quote that never ends) or empty. */
export function readTable(text: string): Table | null {
  const separator = SEPARATOR_LINE.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const skipped = separator ? 1 : 0;
  const firstLine = body.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '';
  const rows: Table['rows'] = [];
  try {
    parse(body, {
      delimiter: separator?.[1] ?? delimiterOf(firstLine),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        // The parser counts the line on which a record ends; a cell may hold lines of its own.
        rows.push({ line: lines + skipped - linesWithin(cells), cells });
        return null;
      },
    });
  } catch {
    return null;
  }
  const header = rows.shift();
  return header === undefined ? null : { header: header.cells, rows };
}

const linesWithin = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;
