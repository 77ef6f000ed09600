import type { DeviceHash, Installation } from '../installation/installation-port.ts';
import { devicePeople } from './device-people.ts';
import type { AtPhone, Line } from './line.ts';
import type { Pipe } from './pipe.ts';
import type { Welcome } from './welcome.ts';

export interface Refreshing {
  installation: Installation;
  pipe: Pipe;
  welcome: Welcome;
}

/** Gives the open pages of these devices their people anew; a page without any has to join again. */
export async function refreshPeople(
  lines: readonly Line[],
  devices: readonly DeviceHash[],
  refreshing: Refreshing,
): Promise<void> {
  const changed = new Set(devices);
  for (const line of lines) {
    const { at } = line.data.admitted;
    if (at.surface === 'phone' && changed.has(at.device)) await refresh(line, at, refreshing);
  }
}

async function refresh(line: Line, at: AtPhone, { installation, pipe, welcome }: Refreshing): Promise<void> {
  const { gathering } = line.data.admitted;
  const people = await gathering.known(installation.peopleOf(gathering.id, at.device));
  if (line.disconnected) return;
  line.data.admitted.at = { ...at, people };
  pipe.one(line, 'people', JSON.stringify(devicePeople(installation, line.data.admitted)));
  if (people.length === 0) return void line.disconnect(true);
  welcome.enter(line, { epoch: undefined, cursors: {} }, (json) => pipe.one(line, 'welcome', json));
}
