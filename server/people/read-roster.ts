import type { RejectedRow } from '../../shared/contract/http.ts';
import { decodeText } from './decode-text.ts';
import { readRow } from './read-row.ts';
import { readTable } from './read-table.ts';
import { readColumns, type Columns } from './roster-columns.ts';
import { fullName, type RosterRow } from './roster-row.ts';

/** A file that was read: rows that say who somebody is, and rows that do not, with the reason. */
export interface RosterFile {
  rows: RosterRow[];
  rejected: RejectedRow[];
  ignoredColumns: string[];
}

const WHO_LENGTH = 60;

const cellAt = (cells: readonly string[], at: number | undefined): string =>
  at === undefined ? '' : (cells[at] ?? '');

/** What a rejected row calls the person, as far as it does. */
const whoOf = (cells: readonly string[], { at }: Columns): string =>
  (
    fullName({ firstName: cellAt(cells, at.firstName), lastName: cellAt(cells, at.lastName) }) ||
    cellAt(cells, at.displayName) ||
    cellAt(cells, at.id)
  ).slice(0, WHO_LENGTH);

/** Reads a roster's bytes. Null when they are no text, no table, or lack the columns role and firstName. */
export function readRoster(bytes: Uint8Array): RosterFile | null {
  const text = decodeText(bytes);
  const table = text === null ? null : readTable(text);
  if (table === null) return null;
  const columns = readColumns(table.header);
  if (columns.at.role === undefined || columns.at.firstName === undefined) return null;
  const rows: RosterRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const { line, cells } of table.rows) {
    const read = readRow(line, cells, columns);
    if (read.ok) rows.push(read.row);
    else rejected.push({ line, who: whoOf(cells, columns), reason: read.reason, params: read.params });
  }
  return { rows, rejected, ignoredColumns: columns.ignored };
}
