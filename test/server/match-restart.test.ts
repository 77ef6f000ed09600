import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../server/log/sqlite/sqlite-store.ts';
import { beginGathering } from '../support/begin-gathering.ts';
import { sqliteWorker } from '../support/build.ts';
import { round } from '../support/gathering-fixtures.ts';
import { PhoneClient } from '../support/phone-client.ts';
import { startApp, type StartedApp } from '../support/start-app.ts';
import { crowd, dealt, nextMatch, watched } from './match-world.ts';

async function consoleOf(app: StartedApp, { id, consoleKey }: Awaited<ReturnType<typeof beginGathering>>) {
  const client = new PhoneClient({ url: app.url, gathering: id, surface: 'console', key: consoleKey });
  onTestFinished(() => client.close());
  await client.welcomed();
  app.clock.pass(1_000);
  await client.until((one) => nextMatch(one)?.state === 'ready');
  return client;
}

test('[MATCH-41] on SQLite: after a restart the console has the same sheet, and Next deals the same groups', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'closer-match-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const store = await openSqliteStore(folder, sqliteWorker);
  const { asked, reckoner } = watched();
  const app = await startApp({ store, reckoner });
  const gathering = await beginGathering(app, [round('a1')]);
  await crowd(gathering.live, 4, 9);
  const before = nextMatch(await consoleOf(app, gathering));
  await app.close();
  await store.close();

  const again = await openSqliteStore(folder, sqliteWorker);
  onTestFinished(() => again.close());
  const back = await startApp({ store: again, seed: 'another start' });
  onTestFinished(() => back.close());
  const facilitator = await consoleOf(back, gathering);
  expect(nextMatch(facilitator)).toEqual(before);
  await facilitator.ask('next', { number: 0 });
  const live = await back.registry.get(gathering.id);
  expect(live && (await dealt(live, 'a1'))).toEqual(
    asked.flatMap(({ matches }) => matches.flatMap(({ groups }) => groups.map(({ people }) => people))),
  );
});
