import type { ClientId, CommandId } from '../../shared/contract/ids.ts';
import { takeRoster } from '../people/import-roster.ts';
import { createGathering, type Created, type Founding } from './create-gathering.ts';
import { sampleEvent, type SampleEvent } from './sample-event.ts';

/** Creates the gathering of the sample event: roster, room, wall and run of show. Throws when a step is refused. */
export async function loadSample(founding: Founding): Promise<Created> {
  const sample = sampleEvent();
  const created = await createGathering(founding, sample.beginning);
  const file = { rows: sample.rows, rejected: [], ignoredColumns: [] };
  const taken = await takeRoster(founding.installation, created.live, file);
  if ('ok' in taken) throw new Error(`The sample's roster was refused: ${taken.code}`);
  await setWall(founding, created, sample.wall);
  return created;
}

async function setWall(
  { chance }: Founding,
  { live, wall }: Created,
  metres: SampleEvent['wall'],
): Promise<void> {
  const answer = await live.ask(
    {
      id: chance.hex(16) as CommandId,
      client: chance.hex(16) as ClientId,
      n: 1,
      as: null,
      basis: '',
      ageMs: 0,
      type: 'set-wall',
      data: { wall, ...metres, theme: 'bright', still: false },
    },
    { role: 'owner' },
  );
  if (!answer.ok) throw new Error(`The sample's wall was refused: ${answer.code}`);
}
