import { expect, test } from 'vitest';
import type { WelcomeMessage } from '../../shared/contract/messages.ts';
import { joinAs } from '../support/begin-gathering.ts';
import { hallOfThree, openHall, playTo } from '../support/hall-of-three.ts';
import { PhoneClient } from '../support/phone-client.ts';
import { startApp } from '../support/start-app.ts';
import { onTestFinished } from 'vitest';

const partOf = (welcome: WelcomeMessage | undefined, audience: string) =>
  welcome?.audiences.find((part) => part.audience === audience);

test('[WIRE-14] a surface that comes back gets what changed meanwhile; its person card whole', async () => {
  const { facilitator, adas, ada, open } = await hallOfThree();
  const [first] = adas.of('welcome');
  adas.close();
  await playTo(facilitator, 1);
  const back = open({ cookie: ada.browser.cookie, epoch: first?.epoch ?? '', cursors: { ...adas.cursors } });
  await back.welcomed();
  const [welcome] = back.of('welcome');
  const side = partOf(welcome, 'customers');
  expect(side).toMatchObject({ kind: 'delta', put: { stage: { number: 1 } } });
  expect(Object.keys(side?.put ?? {})).not.toContain('event');
  expect(partOf(welcome, `person:${ada.person}`)).toMatchObject({ kind: 'whole' });
});

test('[WIRE-14] a cursor that is unknown, of another epoch or made up is answered with everything', async () => {
  const { adas, ada, open } = await hallOfThree();
  const cursor = adas.cursors['customers'] ?? '';
  const { epoch = '' } = adas.of('welcome')[0] ?? {};
  const ahead = cursor.replace(/\d+$/, '999');
  for (const held of [
    { epoch: 'f'.repeat(32), cursors: { customers: cursor } },
    { epoch, cursors: {} },
    { epoch, cursors: { customers: ahead } },
    { epoch, cursors: { customers: `${cursor}0x` } },
    { epoch, cursors: { customers: 'zz.1' } },
  ]) {
    const back = open({ cookie: ada.browser.cookie, ...held });
    await back.welcomed();
    expect(partOf(back.of('welcome')[0], 'customers')).toMatchObject({ kind: 'whole', drop: [] });
  }
});

test('[WIRE-15] after a restart of the server everybody gets everything, in the same epoch', async () => {
  const { app, adas, ada, gathering } = await hallOfThree();
  const [before] = adas.of('welcome');
  await app.close();
  const again = await startApp({ store: app.store, seed: 'after the restart' });
  onTestFinished(() => again.close());
  const back = new PhoneClient({
    ...{ url: again.url, gathering: gathering.id, surface: 'phone', cookie: ada.browser.cookie },
    ...{ epoch: before?.epoch ?? '', cursors: { ...adas.cursors } },
  });
  onTestFinished(() => back.close());
  await back.welcomed();
  const [welcome] = back.of('welcome');
  expect(welcome?.epoch).toBe(before?.epoch);
  expect(welcome?.audiences.map(({ kind }) => kind)).toEqual(['whole', 'whole']);
  expect(back.card('customers', 'event')).toEqual(adas.card('customers', 'event'));
  expect(back.card(`person:${ada.person}`, 'me')).toEqual(adas.card(`person:${ada.person}`, 'me'));
});

test('[WIRE-16] resync answers with a welcome on top of what the surface holds', async () => {
  const { facilitator, adas, ada } = await hallOfThree();
  const held = { ...adas.cursors };
  await playTo(facilitator, 1);
  await adas.until(({ cursors }) => cursors['customers'] !== held['customers']);
  const welcome = await adas.resync(held);
  expect(partOf(welcome, 'customers')).toMatchObject({ kind: 'delta', put: { stage: { number: 1 } } });
  expect(partOf(welcome, `person:${ada.person}`)).toMatchObject({ kind: 'delta', put: {}, drop: [] });
  await facilitator.ask('next', { number: 1 });
  await adas.until((client) => (client.card('customers', 'stage') as { number: number }).number === 2);
  expect(adas.gaps).toEqual([]);
});

test('[WIRE-17] a beat every five seconds names the cursor of each shared audience, and of no person', async () => {
  const { app, adas, facilitator } = await hallOfThree();
  app.clock.pass(5_000);
  await adas.until((client) => client.of('beat').length > 0);
  await facilitator.until((client) => client.of('beat').length > 0);
  expect(adas.of('beat')).toEqual([
    { audience: 'customers', cursor: adas.cursors['customers'], nowMs: app.clock.nowMs() },
  ]);
  expect(facilitator.of('beat').map(({ audience }) => audience)).toEqual(['console']);
});

test('[WIRE-18] two people on one phone have both sides, both persons, and speak for themselves', async () => {
  const { app, gathering, open } = await openHall();
  const ada = await joinAs(app, gathering.live, { name: 'Ada', role: 'customer' });
  const phone = open({ cookie: ada.browser.cookie });
  await phone.welcomed();
  const ben = await joinAs(app, gathering.live, { name: 'Ben', role: 'colleague', browser: ada.browser });
  app.devicesChanged(gathering.id, [ada.browser.device]);
  await phone.until((client) => client.of('welcome').length === 2);
  expect(phone.of('people')[0]).toMatchObject([
    { person: ada.person },
    { person: ben.person, role: 'colleague' },
  ]);
  expect([...phone.views.keys()].sort()).toEqual(
    ['colleagues', 'customers', `person:${ada.person}`, `person:${ben.person}`].sort(),
  );
  const consent = { consent: ['wallFirstName' as const], wording: 1 };
  expect(await phone.ask('set-consent', consent, { as: ben.person })).toMatchObject({ ok: true });
  await phone.until(
    (client) => (client.card(`person:${ben.person}`, 'me') as { consent: string[] }).consent.length === 1,
  );
  expect(phone.gaps).toEqual([]);
});

test('[WIRE-19] a page is told when to come back before the server goes, and nothing asked is lost', async () => {
  const { app, adas, facilitator } = await hallOfThree();
  const asked = facilitator.ask('next', { number: 0 });
  await facilitator.until(({ trace }) => trace.includes('answer'));
  await app.close();
  expect(await asked).toMatchObject({ ok: true });
  await adas.until(({ socket }) => !socket.connected);
  const [bye] = adas.of('bye');
  expect(bye?.retryAfterMs).toBeGreaterThanOrEqual(300);
  expect(bye?.retryAfterMs).toBeLessThanOrEqual(1_000);
});
