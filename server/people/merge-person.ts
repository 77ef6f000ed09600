import type { PersonId } from '../../shared/contract/ids.ts';
import type { RosterPerson } from '../../shared/gathering/asked.ts';
import type { PersonDetails, RosterEntry } from '../../shared/gathering/facts.ts';
import { noDetails } from '../../shared/gathering/people/no-details.ts';
import type { PresentPerson } from './present-people.ts';
import { fullName, type RosterRow } from './roster-row.ts';

/** The people that a row names, found. */
export interface RowLinks {
  person: PersonId;
  rosterKey: string;
  manager: PersonId | null;
  inseparableFrom: PersonId[];
  knows: PersonId[];
}

const NOWHERE: Omit<RosterEntry, 'rosterKey' | 'role'> = {
  team: null,
  customerSegment: null,
  language: '',
  speaks: [],
  zone: null,
  table: null,
  side: null,
  manager: null,
  inseparableFrom: [],
  knows: [],
};

const STRANGER = { entry: NOWHERE, details: noDetails, story: '', needs: [] };

const filledList = <T>(cells: readonly T[], before: readonly T[]): T[] => [
  ...(cells.length > 0 ? cells : before),
];

/** A display name that only joined first and last name follows them; one that somebody chose stays. */
function displayNameOf(
  row: RosterRow,
  names: { firstName: string; lastName: string },
  before: PersonDetails,
): string {
  const chosen = before.displayName === fullName(before) ? '' : before.displayName;
  return row.displayName || chosen || fullName(names);
}

function detailsOf(row: RosterRow, before: PersonDetails): PersonDetails {
  const names = { firstName: row.firstName, lastName: row.lastName || before.lastName };
  return {
    ...names,
    displayName: displayNameOf(row, names, before),
    jobTitle: row.jobTitle || before.jobTitle,
    grade: row.grade || before.grade,
    companions: filledList(row.companions, before.companions),
  };
}

const entryOf = (
  row: RosterRow,
  links: RowLinks,
  before: Omit<PresentPerson['entry'], 'rosterKey' | 'role'>,
): RosterEntry => ({
  rosterKey: links.rosterKey,
  role: row.role,
  team: row.team || before.team,
  customerSegment: row.customerSegment || before.customerSegment,
  language: row.language || before.language,
  speaks: filledList(row.speaks, before.speaks),
  zone: row.zone || before.zone,
  table: row.table ?? before.table,
  side: row.side ?? before.side,
  manager: links.manager ?? before.manager,
  inseparableFrom: filledList(links.inseparableFrom, before.inseparableFrom),
  knows: filledList(links.knows, before.knows),
});

/** The row laid over what is known: an empty cell changes nothing. `language` is for people who have none yet. */
export function mergePerson(
  row: RosterRow,
  links: RowLinks,
  before: PresentPerson | undefined,
  language: string,
): RosterPerson {
  const known = before ?? STRANGER;
  const entry = entryOf(row, links, known.entry);
  return {
    ...entry,
    language: entry.language || language,
    person: before?.person ?? links.person,
    details: detailsOf(row, known.details),
    story: row.story || known.story,
    needs: filledList(row.accessNeeds, known.needs),
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
    [entry.speaks, entry.knows],
    [details.firstName, details.lastName, details.displayName, details.jobTitle, details.grade],
    details.companions.map(({ firstName, kind }) => [firstName, kind]),
    [story, needs],
  ]);
