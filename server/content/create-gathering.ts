import type { CreateGathering } from '../../shared/contract/http.ts';
import type { GatheringId, WallId } from '../../shared/contract/ids.ts';
import type { Room } from '../../shared/gathering/segment.ts';
import type { Chance } from '../clock.ts';
import type { LiveGathering, Registry } from '../gathering/live-gathering-port.ts';
import type { Installation } from '../installation/installation-port.ts';
import type { RunOfShow } from './load-templates.ts';

/** Everything a new gathering starts with. */
export interface Beginning extends Pick<
  CreateGathering,
  'name' | 'organisation' | 'objective' | 'languages' | 'words'
> {
  template: string | null;
  runOfShow: RunOfShow;
  room: Room;
}

export interface Created {
  live: LiveGathering;
  wall: WallId;
}

export interface Founding {
  installation: Installation;
  registry: Registry;
  chance: Chance;
}

/**
 * Creates a gathering with one wall and two codes. Its own log is written first: a crash between leaves a log that nobody
 * knows of, never a known gathering without a beginning.
 */
export async function createGathering(founding: Founding, beginning: Beginning): Promise<Created> {
  const { installation, registry, chance } = founding;
  const gathering = chance.hex(16) as GatheringId;
  const wall = chance.hex(16) as WallId;
  const codes = installation.drawCodes();
  const { runOfShow, ...about } = beginning;
  const live = await registry.open(gathering);
  const answer = await live.askAsServer({
    type: 'create-gathering',
    data: { ...about, ...runOfShow, codes, wall },
  });
  if (!answer.ok) throw new Error(`A gathering could not be created: ${answer.code}`);
  const { name, organisation } = about;
  await installation.addGathering({ gathering, name, organisation, codes, walls: [wall] });
  return { live, wall };
}
