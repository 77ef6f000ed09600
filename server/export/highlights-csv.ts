import { stringify } from 'csv-stringify/sync';
import type { HighlightReport } from './read-highlights.ts';

const BOM = '\ufeff';

/** Spreadsheets take a cell for a formula also behind spaces and line breaks; those are of no use here. */
const plainCell = (text: string): string => text.trimStart();

/** One line per highlight, quoted, safe to open in a spreadsheet. Time in ISO 8601, UTC. */
export function highlightsCsv({ highlights }: HighlightReport): string {
  const rows = highlights.map(({ text, kind, role, segment, atMs }) => ({
    words: plainCell(text),
    kind,
    role: plainCell(role),
    segment: plainCell(segment),
    at: new Date(atMs).toISOString(),
  }));
  const columns = ['words', 'kind', 'role', 'segment', 'at'];
  return (
    BOM +
    stringify(rows, {
      header: true,
      columns,
      quoted: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    })
  );
}
