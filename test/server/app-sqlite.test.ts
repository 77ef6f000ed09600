import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../server/log/sqlite/sqlite-store.ts';
import { sqliteWorker } from '../support/build.ts';
import { hallOfThree, playTo } from '../support/hall-of-three.ts';
import { PhoneClient } from '../support/phone-client.ts';
import { startApp } from '../support/start-app.ts';

test('[WIRE-2] on SQLite: what was answered is there after a restart, and the phone is the same person', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'closer-app-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const store = await openSqliteStore(folder, sqliteWorker);
  const { app, gathering, facilitator, ada } = await hallOfThree({ store });
  await playTo(facilitator, 2);
  await app.close();
  await store.close();

  const again = await openSqliteStore(folder, sqliteWorker);
  onTestFinished(() => again.close());
  const back = await startApp({ store: again, seed: 'another start' });
  onTestFinished(() => back.close());
  expect(back.installation.firstOwnerKey).toBeNull();
  const phone = new PhoneClient({
    ...{ url: back.url, gathering: gathering.id, surface: 'phone', cookie: ada.browser.cookie },
  });
  onTestFinished(() => phone.close());
  await phone.welcomed();
  expect(phone.card('customers', 'stage')).toMatchObject({ number: 2, segment: 'a2' });
  expect(phone.card(`person:${ada.person}`, 'me')).toMatchObject({ firstName: 'Ada' });
});
