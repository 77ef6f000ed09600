import { createGathering } from '../../server/content/create-gathering.ts';
import { deviceCookieName, newDeviceSecret } from '../../server/identity/device-cookie.ts';
import type { LiveGathering } from '../../server/gathering/live-gathering-port.ts';
import type { DeviceHash } from '../../server/installation/installation-port.ts';
import { consentWording, type ConsentKey } from '../../shared/contract/commands/people.ts';
import type { GatheringId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { fakeChance } from './fake-chance.ts';
import { choice, hall, questions, round, talk, written } from './gathering-fixtures.ts';
import type { StartedApp } from './start-app.ts';

export interface BegunGathering {
  id: GatheringId;
  live: LiveGathering;
  wall: WallId;
  consoleKey: string;
  wallKey: string;
}

/** Somebody's browser, as the server knows it. */
export interface Browser {
  secret: string;
  device: DeviceHash;
  cookie: string;
}

/** A talk, a choice, a written prompt, questions, a round. */
const evening = (): Segment[] => [talk('a1'), choice('a2'), written('a3'), questions('a4'), round('a5')];

export async function beginGathering(app: StartedApp, segments = evening()): Promise<BegunGathering> {
  const { live, wall } = await createGathering(
    { ...app, chance: fakeChance('beginning') },
    {
      ...{ name: 'Away day', organisation: 'Nordlicht', objective: 'Hear guests', languages: ['en'] },
      words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
      ...{ template: null, runOfShow: { segments, decks: [] }, room: hall(4) },
    },
  );
  const consoleKey = app.installation.crewKey(live.id, 'facilitator', null);
  const wallKey = app.installation.crewKey(live.id, 'wall', wall);
  return { id: live.id, live, wall, consoleKey, wallKey };
}

/** A browser that has never been here; `name` makes it another than others. */
export function newBrowser(app: StartedApp, gathering: GatheringId, name: string): Browser {
  const secret = newDeviceSecret(fakeChance(`device/${name}`));
  const cookie = `${deviceCookieName(gathering, false)}=${secret}`;
  return { secret, cookie, device: app.installation.deviceHash(secret) };
}

/** A walk-in joins, as the form does it; by default with a browser of their own. */
export async function joinAs(
  app: StartedApp,
  live: LiveGathering,
  joining: { name: string; role: AttendeeRole; browser?: Browser; consent?: ConsentKey[] },
): Promise<{ person: PersonId; browser: Browser }> {
  const { name, role, consent = [] } = joining;
  const browser = joining.browser ?? newBrowser(app, live.id, name);
  const person = fakeChance(`person/${name}`).hex(16) as PersonId;
  const answer = await live.askAsServer({
    type: 'join',
    data: {
      ...{ person, role, language: 'en', name: { firstName: name, displayName: name }, consent },
      ...{ wording: consentWording, resembles: null, details: null },
    },
  });
  if (!answer.ok) throw new Error(answer.code);
  await app.installation.linkDevice(live.id, browser.device, person);
  return { person, browser };
}
