import type { PersonId } from '../../shared/contract/ids.ts';
import type { RosterPerson } from '../../shared/gathering/asked.ts';
import type { PersonDetails, RosterEntry } from '../../shared/gathering/facts.ts';
import type { PresentPerson } from './present-people.ts';
import { fullName, type RosterRow } from './roster-row.ts';

/** The people that a row names, found. */
export interface RowLinks {
  person: PersonId;
  rosterKey: string;
  manager: PersonId | null;
  inseparableFrom: PersonId[];
}

const filled = (cell: string, before: string | undefined): string => cell || (before ?? '');
const filledOrNull = (cell: string, before: string | null | undefined): string | null => cell || (before ?? null);
const filledList = <T>(cells: readonly T[], before: readonly T[] | undefined): T[] =>
  cells.length > 0 ? [...cells] : [...(before ?? [])];

/** A display name that only joined first and last name follows them; one that somebody chose stays. */
function displayNameOf(row: RosterRow, names: { firstName: string; lastName: string }, before?: PersonDetails): string {
  if (row.displayName !== '') return row.displayName;
  const chosen = before !== undefined && before.displayName !== fullName(before);
  return (chosen && before.displayName) || fullName(names);
}

function detailsOf(row: RosterRow, before: PersonDetails | undefined): PersonDetails {
  const names = {
    firstName: filled(row.firstName, before?.firstName),
    lastName: filled(row.lastName, before?.lastName),
  };
  return {
    ...names,
    displayName: displayNameOf(row, names, before),
    jobTitle: filled(row.jobTitle, before?.jobTitle),
    grade: filled(row.grade, before?.grade),
    companions: filledList(row.companions, before?.companions),
  };
}

const entryOf = (row: RosterRow, links: RowLinks, before: PresentPerson['entry'] | undefined): RosterEntry => ({
  rosterKey: links.rosterKey,
  role: row.role,
  team: filledOrNull(row.team, before?.team),
  customerSegment: filledOrNull(row.customerSegment, before?.customerSegment),
  language: filled(row.language, before?.language),
  zone: filledOrNull(row.zone, before?.zone),
  table: row.table ?? before?.table ?? null,
  side: row.side ?? before?.side ?? null,
  manager: links.manager ?? before?.manager ?? null,
  inseparableFrom: filledList(links.inseparableFrom, before?.inseparableFrom),
});

/** The row laid over what is known: an empty cell changes nothing. `language` is for people who have none yet. */
export function mergePerson(
  row: RosterRow,
  links: RowLinks,
  before: PresentPerson | undefined,
  language: string,
): RosterPerson {
  const entry = entryOf(row, links, before?.entry);
  return {
    ...entry,
    language: entry.language || language,
    person: before?.person ?? links.person,
    details: detailsOf(row, before?.details),
    story: filled(row.story, before?.story),
    needs: filledList(row.accessNeeds, before?.needs),
  };
}

/** Whether an import would change anything of this person. */
export const isUnchanged = (next: RosterPerson, before: PresentPerson): boolean =>
  comparable(next, next) === comparable(before.entry, before);

/** The same columns in the same order, whatever else stands beside them. */
const comparable = (
  entry: PresentPerson['entry'],
  { details, story, needs }: Pick<PresentPerson, 'details' | 'story' | 'needs'>,
): string =>
  JSON.stringify([
    [entry.rosterKey, entry.role, entry.team, entry.customerSegment, entry.language],
    [entry.zone, entry.table, entry.side, entry.manager, entry.inseparableFrom],
    [details.firstName, details.lastName, details.displayName, details.jobTitle, details.grade],
    details.companions.map(({ firstName, kind }) => [firstName, kind]),
    [story, needs],
  ]);
