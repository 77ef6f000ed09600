import { execFile } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = join(root, 'dist/building');

/** The built worker thread of the SQLite log. */
export const sqliteWorker = new URL('../../dist/server/sqlite-worker.js', import.meta.url);

/** Global set-up of suites that start built files: builds what is older than its sources, as `npm start` does. */
export default async function buildWhatIsStale(): Promise<void> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await withLock(async () => {
    await promisify(execFile)(process.execPath, [join(root, 'scripts/build-if-stale.mjs')], { cwd: root });
  });
}

/** Two projects, or two runs beside each other, must not build into the same folder at once. */
async function withLock(act: () => Promise<void>): Promise<void> {
  while (!takeLock()) await pause(100);
  try {
    await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeFileSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    if (!isHeld()) rmSync(lock, { force: true });
    return false;
  }
}

/** A run that was killed leaves its lock behind. */
function isHeld(): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
