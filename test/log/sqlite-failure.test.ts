import { expect, test } from 'vitest';
import { openFiles } from '../../server/log/sqlite/open-files.ts';
import { openSqliteStore } from '../../server/log/sqlite/sqlite-store.ts';
import { StoredLogs } from '../../server/log/sqlite/stored-logs.ts';
import type { FactId } from '../../shared/contract/ids.ts';
import { sqliteWorker } from '../support/build.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { startAppending } from './appending-process.ts';
import { dataFolder } from './data-folder.ts';
import { bodyOf, type NoteFact } from './fact-log-acceptance.ts';

/** A process of its own has to start. */
const slow = { timeout: 30_000 };

test(
  '[LOG-16] after a write failed for good nothing more is accepted, and nothing false was said',
  slow,
  async () => {
    const folder = dataFolder();
    // The system refuses to let files grow beyond 200 kB: an error of the disk, not a full one.
    const child = startAppending(folder, 'trap "" XFSZ; ulimit -f 400');
    const lines = await child.ended();
    const bad = lines.findIndex((line) => line.startsWith('unknown'));
    expect(bad).toBeGreaterThan(0);
    expect(lines.slice(0, bad).every((line) => line.startsWith('appended'))).toBe(true);
    const rest = lines.slice(bad + 1).map((line) => line.split(' ')[0]);
    expect(rest.toSorted()).toEqual(['closed', 'failed', 'refused']);

    const store = await openSqliteStore(folder, sqliteWorker);
    const { facts } = await (await store.open<NoteFact>('notes')).read(0);
    expect(facts.length).toBeGreaterThanOrEqual(bad);
    expect(facts.length).toBeLessThanOrEqual(bad + 1);
    await store.close();
  },
);

async function filling() {
  const files = await openFiles(dataFolder());
  const stored = new StoredLogs(files, fakeChance());
  const logs = [stored.open('one').log, stored.open('two').log];
  const ask = (log: number, id: string, text: string) => ({
    ...{ log, count: 1, lastId: id as FactId, expected: { version: 0, lastId: null }, drops: [] },
    facts: JSON.stringify([{ version: 1, id, text }]),
    bodies: [bodyOf(`body of ${id}`, 'text')],
  });
  return { files, stored, logs, ask };
}

test('[LOG-17] on a full disk nothing of a batch is written, and it can be tried again when there is room', async () => {
  const { files, stored, logs, ask } = await filling();
  const [log = 0] = logs;
  files.facts.prepare('PRAGMA max_page_count=1').all();
  const large = ask(log, 'large', 'x'.repeat(100_000));
  expect(stored.append([large])).toMatchObject([{ outcome: 'unknown', reason: /full/ }]);
  expect(stored.broken).toBeNull();
  expect(stored.read(log, 0)).toEqual({ facts: '[]', bodies: [] });
  files.facts.prepare('PRAGMA max_page_count=1000').all();
  expect(stored.append([large])).toEqual([{ outcome: 'appended' }]);
  stored.close();
});

test('[LOG-18] one bad batch does not take the others of its transaction with it', async () => {
  const { stored, logs, ask } = await filling();
  const [one = 0, two = 0] = logs;
  const bad = { ...ask(one, 'bad', 'text'), facts: 'no JSON' };
  const outcomes = stored.append([bad, ask(two, 'good', 'text')]).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['unknown', 'appended']);
  expect(stored.read(one, 0).facts).toBe('[]');
  expect(JSON.parse(stored.read(two, 0).facts)).toHaveLength(1);
  stored.close();
});
