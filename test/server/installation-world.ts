import { openInstallation } from '../../server/installation/open-installation.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import type { GatheringId, PersonId, WallId } from '../../shared/contract/ids.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { fakeClock } from '../support/fake-clock.ts';

export const awayDay = 'a'.repeat(32) as GatheringId;
export const otherDay = 'b'.repeat(32) as GatheringId;
export const maren = '1'.repeat(32) as PersonId;
export const deniz = '2'.repeat(32) as PersonId;
export const mainWall = 'c'.repeat(32) as WallId;
export const sideWall = 'd'.repeat(32) as WallId;

/** An installation with one gathering, and how to start it again on the same log. */
export async function installed() {
  const store = createMemoryStore(fakeChance('store'));
  const clock = fakeClock();
  const chance = fakeChance('installation');
  const installation = await openInstallation(store, clock, chance);
  const codes = installation.drawCodes();
  await installation.addGathering({
    gathering: awayDay,
    name: 'Away day',
    organisation: 'Nordlicht',
    codes,
    walls: [mainWall],
  });
  const restart = () => openInstallation(store, clock, chance);
  return { installation, codes, clock, store, restart };
}
