import { existsSync } from 'node:fs';
import type { Appended, Batch, Expected, FactLog, LoggedFact, LogStore } from '../fact-log.ts';
import { WorkerLine } from './worker-line.ts';

/**
 * Opens the SQLite files of a folder in a worker thread, so that a slow disk never stalls the loop.
 * Rejects with a sentence for the person who starts the server: the folder is in use, a file is damaged.
 *
 * @param worker the built sqlite-worker.js; tests that run from source name it.
 */
export async function openSqliteStore(folder: string, worker: URL = builtWorker()): Promise<LogStore> {
  const line = await WorkerLine.start(worker, folder);
  return {
    async open<F extends LoggedFact>(name: string) {
      const { log, epoch } = await line.call('open', { name });
      return sqliteLog<F>(line, log, epoch);
    },
    names: () => line.call('names', {}),
    onFailure: (listener) => line.onFailure(listener),
    close: () => line.close(),
  };
}

function sqliteLog<F extends LoggedFact>(line: WorkerLine, log: number, epoch: string): FactLog<F> {
  return {
    append: (expected, batch) => append(line, log, expected, batch),
    async read(after) {
      const { facts, bodies } = await line.call('read', { log, after });
      return { facts: JSON.parse(facts) as F[], bodies };
    },
    // One writer: nobody else appends.
    follow: () => () => undefined,
    epoch: () => Promise.resolve(epoch),
  };
}

async function append<F extends LoggedFact>(
  line: WorkerLine,
  log: number,
  expected: Expected,
  { facts, bodies, drops }: Batch<F>,
): Promise<Appended> {
  const last = facts.at(-1);
  if (!last) throw new Error('a batch has at least one fact');
  const gap = facts.findIndex((fact, index) => fact.version !== expected.version + 1 + index);
  if (gap >= 0) throw new Error(`fact ${gap} of the batch has another version than its place in the log`);
  const text = JSON.stringify(facts);
  return line.call('append', {
    log,
    expected,
    facts: text,
    count: facts.length,
    lastId: last.id,
    bodies,
    drops,
  });
}

/** Beside main.js, or above it when the bundler put this file into a folder of chunks. */
function builtWorker(): URL {
  const name = 'sqlite-worker.js';
  const beside = new URL(name, import.meta.url);
  return existsSync(beside) ? beside : new URL(`../${name}`, import.meta.url);
}
