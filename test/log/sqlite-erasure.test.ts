import { execFileSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { openFiles } from '../../server/log/sqlite/open-files.ts';
import { openSqliteStore } from '../../server/log/sqlite/sqlite-store.ts';
import { StoredLogs } from '../../server/log/sqlite/stored-logs.ts';
import type { BodyId, FactId } from '../../shared/contract/ids.ts';
import { sqliteWorker } from '../support/build.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { dataFolder } from './data-folder.ts';
import { batchOf, bodyOf, type NoteFact } from './fact-log-acceptance.ts';

const start = { version: 0, lastId: null };
const SECRET = 'The invoice of Wohnstift Nord came three times';

/** Read by another process: closing a handle here would drop SQLite's locks. */
const bytesIn = (folder: string): Buffer =>
  execFileSync('sh', ['-c', 'cat "$0"/*', folder], { maxBuffer: 64 * 1024 * 1024 });

test('[LOG-13] what a person wrote, and whom it concerns, is never in the files as plain text', async () => {
  const folder = dataFolder();
  const store = await openSqliteStore(folder, sqliteWorker);
  const log = await store.open<NoteFact>('notes');
  const body = bodyOf('body', SECRET);
  await log.append(start, { ...batchOf(start, 'plain note'), bodies: [body] });
  const search = () => {
    const bytes = bytesIn(folder);
    return ['plain note', SECRET, ...body.concerns].map((text) => bytes.includes(text));
  };
  expect(search()).toEqual([true, false, false]);
  await store.close();
  expect(search()).toEqual([true, false, false]);
});

test(
  '[LOG-14] soon after a drop the ciphertext is in no file, while the server runs',
  { timeout: 20_000 },
  async () => {
    const folder = dataFolder();
    const store = await openSqliteStore(folder, sqliteWorker);
    const log = await store.open<NoteFact>('notes');
    const first = batchOf(start, 'a');
    await log.append(start, { ...first, bodies: [bodyOf('body-to-go', SECRET)] });
    expect(bytesIn(folder).includes('body-to-go')).toBe(true);
    const top = { version: 1, lastId: first.facts[0]?.id ?? null };
    await log.append(top, { ...batchOf(top, 'b'), drops: ['body-to-go' as BodyId] });
    await vi.waitFor(() => expect(bytesIn(folder).includes('body-to-go')).toBe(false), 10_000);
    await store.close();
  },
);

test('[LOG-14] no byte of a dropped key stays, and every other key does', async () => {
  const folder = dataFolder();
  const chance = fakeChance('keys');
  const drawn: string[] = [];
  const recording = { hex: (bytes: number) => drawn[drawn.push(chance.hex(bytes)) - 1] ?? '' };
  const stored = new StoredLogs(await openFiles(folder), recording);
  const { log } = stored.open('notes');
  drawn.length = 0;

  const bodies = Array.from({ length: 400 }, () => bodyOf(chance.hex(16), SECRET));
  const append = (version: number, more: { bodies: typeof bodies; drops: BodyId[] }) =>
    stored.append([
      {
        ...{ log, count: 1, lastId: `f${version}` as FactId, facts: `[{"id":"f${version}"}]` },
        expected: { version: version - 1, lastId: version > 1 ? (`f${version - 1}` as FactId) : null },
        ...more,
      },
    ]);
  expect(append(1, { bodies, drops: [] })).toEqual([{ outcome: 'appended' }]);
  const keys = drawn.filter((hex) => hex.length === 64).map((hex) => Buffer.from(hex, 'hex'));
  const drops = bodies.filter((_, index) => index % 3 === 0).map(({ id }) => id);
  expect(append(2, { bodies: [], drops })).toEqual([{ outcome: 'appended' }]);
  stored.forget(drops);
  stored.purge();

  const bytes = bytesIn(folder);
  expect(keys.map((key) => bytes.includes(key))).toEqual(bodies.map((_, index) => index % 3 !== 0));
  expect(stored.read(log, 0).bodies).toHaveLength(bodies.length - drops.length);
  stored.close();
});

/** As a process that dies between the two files: in another one, so that its lock is gone. */
function leaveKey(folder: string, key: Buffer): void {
  const script = `import Database from 'libsql';
    const db = new Database(process.argv[1] + '/keys.sqlite');
    db.prepare('INSERT INTO keys (body, key) VALUES (?, ?)').run('orphan', Buffer.from(process.argv[2], 'hex'));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script, folder, key.toString('hex')]);
}

test('[LOG-15] keys that a crash left without their text are gone after the next start', async () => {
  const folder = dataFolder();
  await (await openSqliteStore(folder, sqliteWorker)).close();
  const key = Buffer.from(fakeChance('orphan').hex(32), 'hex');
  leaveKey(folder, key);
  expect(bytesIn(folder).includes(key)).toBe(true);
  await (await openSqliteStore(folder, sqliteWorker)).close();
  expect(bytesIn(folder).includes(key)).toBe(false);
});
