import type { RowProblem } from '../../shared/contract/http.ts';
import { limits, lengthOf } from '../../shared/contract/limits.ts';
import type { RejectionParams } from '../../shared/contract/rejections.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { plainLetters } from './plain-letters.ts';
import { readPlace } from './read-place.ts';
import type { Columns, RosterColumn } from './roster-columns.ts';
import type { RosterRow } from './roster-row.ts';

export type ReadRow =
  { ok: true; row: RosterRow } | { ok: false; reason: RowProblem; params: RejectionParams };

const problem = (reason: RowProblem, params: RejectionParams = {}): ReadRow => ({
  ok: false,
  reason,
  params,
});

const roleWords: Record<AttendeeRole, readonly string[]> = {
  customer: [
    'customer',
    'customers',
    'guest',
    'client',
    'kunde',
    'kundin',
    'gast',
    'klient',
    'klientka',
    'invite',
  ],
  colleague: [
    'colleague',
    'colleagues',
    'staff',
    'employee',
    'team',
    'kollege',
    'kollegin',
    'mitarbeiter',
    'collegue',
  ],
};

/** The role that a cell names kindly ("Guest", "staff"), or null. */
function readRole(cell: string): AttendeeRole | null {
  const word = plainLetters(cell);
  if (roleWords.customer.includes(word)) return 'customer';
  return roleWords.colleague.includes(word) ? 'colleague' : null;
}

/** Control characters would break lists and files; nobody's name has them. */
const clean = (cell: string): string => cell.replace(/\p{Cc}+/gu, ' ').trim();

const several = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => clean(part))
    .filter((part) => part !== '');

/** A language tag holds neither commas nor spaces, so people may separate tags by them, too. */
const severalTags = (cell: string): string[] => several(cell.replace(/[\s,;]+/g, '|'));

const readLanguage = (cell: string): string => {
  const tag = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?$/i.exec(cell);
  if (!tag?.[1]) return '';
  return tag[2] ? `${tag[1].toLowerCase()}-${tag[2]}` : tag[1].toLowerCase();
};

function nameProblem(names: Pick<RosterRow, 'firstName' | 'lastName' | 'displayName'>): ReadRow | null {
  if (names.firstName === '') return problem('no-first-name');
  const isLong = Object.values(names).some((name) => lengthOf(name) > limits.name);
  return isLong ? problem('name-too-long', { max: limits.name }) : null;
}

/** Reads the cells of one row; what is missing or too long is a problem that names what it got. */
export function readRow(line: number, cells: readonly string[], columns: Columns): ReadRow {
  const cell = (column: RosterColumn): string => {
    const at = columns.at[column];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  if (cells.length <= Math.max(columns.at.role ?? 0, columns.at.firstName ?? 0))
    return problem('too-few-cells');
  const role = readRole(cell('role'));
  if (role === null) return problem('no-role', { got: clean(cell('role')).slice(0, 40) });
  const names = {
    firstName: clean(cell('firstName')),
    lastName: clean(cell('lastName')),
    displayName: clean(cell('displayName')),
  };
  const misnamed = nameProblem(names);
  if (misnamed !== null) return misnamed;
  const place = readPlace({ zone: cell('zone'), table: cell('table'), side: cell('side') });
  if (!place.ok) return problem('bad-table', { got: place.got });
  const rest = readRest(cell);
  const got = rest.speaks.find((tag) => readLanguage(tag) === '');
  if (got !== undefined) return problem('bad-language', { got: got.slice(0, 40) });
  const speaks = rest.speaks.map(readLanguage);
  return { ok: true, row: { line, role, ...names, ...rest, speaks, ...place.place } };
}

type Names = 'line' | 'role' | 'firstName' | 'lastName' | 'displayName' | 'zone' | 'table' | 'side';

const readRest = (cell: (column: RosterColumn) => string): Omit<RosterRow, Names> => ({
  id: clean(cell('id')),
  language: readLanguage(cell('language')),
  speaks: severalTags(cell('speaks')),
  team: clean(cell('team')),
  jobTitle: clean(cell('jobTitle')),
  grade: clean(cell('grade')),
  managerId: clean(cell('managerId')),
  customerSegment: clean(cell('customerSegment')),
  story: cell('story'),
  accessNeeds: several(cell('accessNeeds')),
  inseparableFrom: several(cell('inseparableFrom')),
  knows: several(cell('knows')),
  companions: [],
});
