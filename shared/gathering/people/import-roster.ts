import type { BodyId } from '../../contract/ids.ts';
import { accept, type RosterPerson } from '../asked.ts';
import type { FactDraft, NewBody } from '../facts.ts';
import type { Rule, State } from '../rule.ts';
import { rosterEntryOf } from './new-person.ts';
import { standingFor } from './presence.ts';

/** What is written of a person; a slot without words is left out, and keeps the earlier body. */
function bodiesOf(row: RosterPerson): Record<string, NewBody> {
  const body = (kind: string, text: string): NewBody => ({
    concerns: [row.person],
    kind,
    language: row.language,
    text,
  });
  return {
    details: body('details', JSON.stringify(row.details)),
    ...(row.story === '' ? {} : { story: body('story', row.story) }),
    ...(row.needs.length === 0 ? {} : { needs: body('needs', JSON.stringify(row.needs)) }),
  };
}

const factOf = (state: State, row: RosterPerson): FactDraft => ({
  type: state.people[row.person] === undefined ? 'person-invited' : 'person-updated',
  data: { person: row.person, ...rosterEntryOf(row) },
  bodies: bodiesOf(row),
});

function replacedBodies(state: State, row: RosterPerson): BodyId[] {
  const person = state.people[row.person];
  if (person === undefined) return [];
  const replaced = [
    person.details,
    row.story === '' ? null : person.story,
    row.needs.length === 0 ? null : person.needs,
  ];
  return replaced.filter((body) => body !== null);
}

/**
 * Invites the unknown and updates the known. The importer leaves out everybody in whom nothing
 * changed: names lie in bodies, which a rule cannot read, so every row that comes is taken.
 */
export const importRoster: Rule<'import-roster'> = (state, { command }) => {
  const rows = command.data.people.map((row) => ({ ...row, person: standingFor(state, row.person) }));
  return accept(
    rows.map((row) => factOf(state, row)),
    rows.flatMap((row) => replacedBodies(state, row)),
  );
};
