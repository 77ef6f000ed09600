import type { RejectedRow, RowProblem } from '../../shared/contract/http.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { RejectionParams } from '../../shared/contract/rejections.ts';
import type { RowLinks } from './merge-person.ts';
import type { RosterKeys } from './roster-key.ts';
import { fullName, type RosterRow } from './roster-row.ts';

export interface LinkedRow {
  row: RosterRow;
  links: RowLinks;
}

export interface LinkedRows {
  linked: LinkedRow[];
  rejected: RejectedRow[];
}

type Keyed = { row: RosterRow; key: string };

const rejectedRow = (row: RosterRow, reason: RowProblem, params: RejectionParams): RejectedRow => ({
  line: row.line,
  who: fullName(row).slice(0, 60),
  reason,
  params,
});

/** The first row of a key counts; a second one is rejected and names the line of the first. */
function firstOfEach(rows: readonly RosterRow[], keys: RosterKeys, rejected: RejectedRow[]): Keyed[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = keys.ofRow(row);
    const line = lines.get(key);
    if (line !== undefined) {
      rejected.push(rejectedRow(row, 'twice-in-file', { line }));
      return [];
    }
    lines.set(key, row.line);
    return [{ row, key }];
  });
}

/** The first name in a row that is on no roster. */
function unknownIn(row: RosterRow, isKnown: (id: string) => boolean): [RowProblem, string] | null {
  if (row.managerId !== '' && !isKnown(row.managerId)) return ['unknown-manager', row.managerId];
  const stranger = row.inseparableFrom.find((id) => !isKnown(id));
  if (stranger !== undefined) return ['unknown-inseparable', stranger];
  const acquaintance = row.knows.find((id) => !isKnown(id));
  return acquaintance === undefined ? null : ['unknown-acquaintance', acquaintance];
}

/** Rejecting a row can leave another without its manager: goes on until all names are found. */
function withoutStrangers(
  rows: Keyed[],
  keys: RosterKeys,
  present: ReadonlyMap<string, PersonId>,
  rejected: RejectedRow[],
): Keyed[] {
  const known = new Set([...rows.map(({ key }) => key), ...present.keys()]);
  const kept = rows.filter(({ row }) => {
    const unknown = unknownIn(row, (id) => known.has(keys.ofId(id)));
    if (unknown) rejected.push(rejectedRow(row, unknown[0], { got: unknown[1].slice(0, 40) }));
    return unknown === null;
  });
  return kept.length === rows.length ? kept : withoutStrangers(kept, keys, present, rejected);
}

/**
 * Finds whom each row means: `present` gives the people already there by roster key. Rejects a key that comes twice, and
 * rows that name a manager, an inseparable person or an acquaintance who is neither in the file nor there.
 */
export function linkRows(
  rows: readonly RosterRow[],
  keys: RosterKeys,
  present: ReadonlyMap<string, PersonId>,
): LinkedRows {
  const rejected: RejectedRow[] = [];
  const kept = withoutStrangers(firstOfEach(rows, keys, rejected), keys, present, rejected);
  const personOf = (key: string): PersonId => present.get(key) ?? keys.personOf(key);
  const linked = kept.map(({ row, key }) => ({
    row,
    links: {
      rosterKey: key,
      person: personOf(key),
      manager: row.managerId === '' ? null : personOf(keys.ofId(row.managerId)),
      inseparableFrom: row.inseparableFrom.map((id) => personOf(keys.ofId(id))),
      knows: row.knows.map((id) => personOf(keys.ofId(id))),
    },
  }));
  return { linked, rejected };
}
