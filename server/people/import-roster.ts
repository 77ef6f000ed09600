import type { RosterPreview } from '../../shared/contract/http.ts';
import type { Answer } from '../../shared/contract/commands/command.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';
import type { Installation } from '../installation/installation-port.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { presentPeople } from './present-people.ts';
import type { RosterFile } from './read-roster.ts';
import { RosterKeys } from './roster-key.ts';

/** One command holds so many people, so that one append stays small beside what phones send. */
const PEOPLE_PER_COMMAND = 200;

const FALLBACK_LANGUAGE = 'en';

/** The installation's keyed digest; what is written for a roster cannot be a device's secret, which has no brackets. */
const rosterKeysOf = (installation: Installation, live: LiveGathering): RosterKeys =>
  new RosterKeys(live.id, (text) => installation.deviceHash(text));

const plan = (installation: Installation, live: LiveGathering, file: RosterFile): Promise<ImportPlan> =>
  live.query((state, text) =>
    planImport(file, {
      present: presentPeople(state, text),
      keys: rosterKeysOf(installation, live),
      language: state.about?.languages[0] ?? FALLBACK_LANGUAGE,
    }),
  );

/** What taking this file would do, compared with the gathering as it is now. */
export const previewRoster = async (
  installation: Installation,
  live: LiveGathering,
  file: RosterFile,
): Promise<Omit<RosterPreview, 'token'>> => (await plan(installation, live, file)).preview;

/**
 * Takes a file: invites the new, updates the changed. Planned again, so that it fits the gathering as it is now; a
 * repeat after a failure half way goes on where it stopped. Gives the first refusal, else what was done, and whose side
 * is another now: their phones have to be told.
 */
export async function takeRoster(
  installation: Installation,
  live: LiveGathering,
  file: RosterFile,
): Promise<Pick<ImportPlan, 'preview' | 'movedSides'> | Extract<Answer, { ok: false }>> {
  const { people, movedSides, preview } = await plan(installation, live, file);
  for (let from = 0; from < people.length; from += PEOPLE_PER_COMMAND) {
    const some = people.slice(from, from + PEOPLE_PER_COMMAND);
    const answer = await live.askAsServer({ type: 'import-roster', data: { people: some } });
    if (!answer.ok) return answer;
  }
  installation.knowPeople(
    live.id,
    people.map(({ person }) => person),
  );
  return { preview, movedSides };
}
