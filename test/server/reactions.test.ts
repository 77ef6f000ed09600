import { expect, test } from 'vitest';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { hallOfThree, playTo } from '../support/hall-of-three.ts';

test('[TAPS-1] taps are summed into four frames a second for walls and consoles, and for nobody else', async () => {
  const { app, adas, ada, bens, ben, wall, facilitator } = await hallOfThree();
  adas.socket.emit('react', { as: ada.person, kind: 'clap', taps: 2 });
  bens.socket.emit('react', { as: ben.person, kind: 'clap', taps: 1 });
  bens.socket.emit('react', { as: ben.person, kind: 'heart', taps: 1 });
  await Promise.all([adas.resync({}), bens.resync({})]);
  app.clock.pass(250);
  for (const client of [wall, facilitator]) {
    await client.until((one) => one.of('reactions').length > 0);
    expect(client.of('reactions')).toEqual([{ sums: { clap: 3, heart: 1 } }]);
  }
  app.clock.pass(2_000);
  await wall.resync({});
  expect(wall.of('reactions')).toHaveLength(1);
  expect([...adas.of('reactions'), ...bens.of('reactions')]).toEqual([]);
});

test('[TAPS-2] of one person two taps a second count, over all pages and messages', async () => {
  const { app, adas, ada, open, wall } = await hallOfThree();
  const second = open({ cookie: ada.browser.cookie });
  await second.welcomed();
  for (const phone of [adas, second, adas])
    phone.socket.emit('react', { as: ada.person, kind: 'wow', taps: 10 });
  await Promise.all([adas.resync({}), second.resync({})]);
  app.clock.pass(250);
  await wall.until((one) => one.of('reactions').length === 1);
  app.clock.pass(1_000);
  adas.socket.emit('react', { as: ada.person, kind: 'wow', taps: 3 });
  await adas.resync({});
  app.clock.pass(250);
  await wall.until((one) => one.of('reactions').length === 2);
  expect(wall.of('reactions')).toEqual([{ sums: { wow: 2 } }, { sums: { wow: 2 } }]);
});

test('[TAPS-3] the sums of a second are kept with the running segment; who tapped is not', async () => {
  const { app, adas, ada, facilitator, gathering } = await hallOfThree();
  await playTo(facilitator, 1);
  adas.socket.emit('react', { as: ada.person, kind: 'smile', taps: 2 });
  await adas.resync({});
  const before = await gathering.live.query(({ version }) => version);
  app.clock.pass(1_000);
  const kept = () => gathering.live.query((state) => state.reactions['a1' as SegmentId]);
  await expect.poll(kept).toEqual({ smile: 2 });
  expect(await gathering.live.query(({ version }) => version)).toBe(before + 1);
});
