import type { RosterPreview } from '../../shared/contract/http.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { RosterPerson } from '../../shared/gathering/asked.ts';
import { linkRows } from './link-rows.ts';
import { isUnchanged, mergePerson } from './merge-person.ts';
import { nameOf, type PresentPerson } from './present-people.ts';
import type { RosterFile } from './read-roster.ts';
import type { RosterKeys } from './roster-key.ts';

/** What taking a file would do. */
export interface ImportPlan {
  /** The new and the changed, in the order of the file. */
  people: RosterPerson[];
  /** Those of them whose side is another than before. */
  movedSides: PersonId[];
  preview: Omit<RosterPreview, 'token'>;
}

export interface ImportInto {
  present: readonly PresentPerson[];
  keys: RosterKeys;
  /** For people of whom nobody says a language. */
  language: string;
}

const SAMPLE = 5;

const byRosterKey = (present: readonly PresentPerson[]): Map<string, PresentPerson> =>
  new Map(
    present.flatMap((one) => (one.entry.rosterKey === null ? [] : [[one.entry.rosterKey, one] as const])),
  );

const sampleOf = ({ role, details, team, table }: RosterPerson): RosterPreview['sample'][number] => ({
  role,
  name: details.displayName,
  team,
  table,
});

/** Compares a file with the people who are there; changes nothing itself. */
export function planImport(file: RosterFile, into: ImportInto): ImportPlan {
  const known = byRosterKey(into.present);
  const personOfKey = new Map([...known].map(([key, { person }]): [string, PersonId] => [key, person]));
  const { linked, rejected } = linkRows(file.rows, into.keys, personOfKey);
  const merged = linked.map(({ row, links }) => {
    const before = known.get(links.rosterKey);
    return { before, next: mergePerson(row, links, before, into.language) };
  });
  const changed = merged.filter(({ before, next }) => before === undefined || !isUnchanged(next, before));
  const added = changed.filter(({ before }) => before === undefined).length;
  const inFile = new Set(linked.map(({ links }) => links.rosterKey));
  return {
    people: changed.map(({ next }) => next),
    movedSides: changed
      .filter(({ before, next }) => before !== undefined && before.entry.role !== next.role)
      .map(({ next }) => next.person),
    preview: {
      added,
      updated: changed.length - added,
      unchanged: merged.length - changed.length,
      missing: [...known].filter(([key]) => !inFile.has(key)).map(([, one]) => nameOf(one)),
      rejected: [...file.rejected, ...rejected].sort((a, b) => a.line - b.line),
      ignoredColumns: file.ignoredColumns,
      sample: merged.slice(0, SAMPLE).map(({ next }) => sampleOf(next)),
    },
  };
}
