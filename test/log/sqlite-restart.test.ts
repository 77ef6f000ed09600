import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../server/log/sqlite/sqlite-store.ts';
import { sqliteWorker } from '../support/build.ts';
import { dataFolder } from './data-folder.ts';
import { batchOf, bodyOf, note, type NoteFact } from './fact-log-acceptance.ts';
import { startAppending } from './appending-process.ts';

const start = { version: 0, lastId: null };
/** Processes of their own have to start. */
const slow = { timeout: 30_000 };
const open = (folder: string) => openSqliteStore(folder, sqliteWorker);

test('[LOG-9] everything is there after a restart: facts, bodies, epochs', async () => {
  const folder = dataFolder();
  const before = await open(folder);
  const log = await before.open<NoteFact>('notes');
  const body = bodyOf('body', 'kept');
  await log.append(start, { ...batchOf(start, 'a', 'b'), bodies: [body] });
  const epoch = await log.epoch();
  await before.close();

  const after = await open(folder);
  const again = await after.open<NoteFact>('notes');
  expect(await again.epoch()).toBe(epoch);
  const { facts, bodies } = await again.read(0);
  expect(facts.map(({ note: text }) => text)).toEqual(['a', 'b']);
  expect(bodies).toEqual([body]);
  const last = facts.at(-1);
  await note(again, { version: 2, lastId: last?.id ?? null }, 'c');
  await after.close();
});

test('[LOG-10] a process killed while it appends loses nothing that was acknowledged', slow, async () => {
  const folder = dataFolder();
  for (const most of [40, 90, 140]) {
    const child = startAppending(folder);
    const acknowledged = await child.killAfter(most);
    const store = await open(folder);
    const log = await store.open<NoteFact>('notes');
    const { facts, bodies } = await log.read(0);
    expect(facts.length).toBeGreaterThanOrEqual(acknowledged);
    expect(facts.every((fact, index) => fact.version === index + 1)).toBe(true);
    expect(bodies).toHaveLength(facts.length);
    await store.close();
  }
});

test('[LOG-11] a second server on the same folder is refused with a sentence', slow, async () => {
  const folder = dataFolder();
  const child = startAppending(folder);
  await child.acknowledged(1);
  await expect(open(folder)).rejects.toThrow(/^Another Closer runs on the folder .*Stop it, or set DATA_DIR/);
  await child.killAfter(1);
  await (await open(folder)).close();
});

test('[LOG-11] so is a second store in the same process', async () => {
  const folder = dataFolder();
  const store = await open(folder);
  await expect(open(folder)).rejects.toThrow('Another Closer');
  await store.close();
});

test('[LOG-12] a damaged file is refused with its name', async () => {
  const folder = dataFolder();
  const store = await open(folder);
  const log = await store.open<NoteFact>('notes');
  let top = await note(log, start, 'a');
  for (let round = 0; round < 20; round += 1) {
    top = await note(log, top, ...Array.from({ length: 100 }, (_, index) => `${round}/${index}`));
  }
  await store.close();
  const file = join(folder, 'facts.sqlite');
  const bytes = readFileSync(file);
  randomBytes(8192).copy(bytes, 4096 * 2);
  writeFileSync(file, bytes);
  await expect(open(folder)).rejects.toThrow(/facts\.sqlite cannot be read .*Put a backup in its place/);
  writeFileSync(file, 'no database at all, but long enough to look like one'.repeat(40));
  await expect(open(folder)).rejects.toThrow(/facts\.sqlite cannot be read/);
  expect(existsSync(join(folder, 'keys.sqlite'))).toBe(true);
});
