import { execFile } from 'node:child_process';
import {
  mkdirSync,
  openSync,
  readFileSync,
  closeSync,
  rmSync,
  statSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist/server');
const stamp = join(root, 'dist/server.built');
const lock = join(root, 'dist/server.building');
const sources = ['server', 'shared', 'vite.server.config.ts', 'package-lock.json'];

/** The built worker thread of the SQLite log. */
export const sqliteWorker = new URL('../../dist/server/sqlite-worker.js', import.meta.url);

/** Global set-up of suites that start built files: builds the server when its sources are newer. */
export default async function buildServer(): Promise<void> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await withLock(async () => {
    const newestMs = Math.max(...sources.map((source) => newestMsOf(join(root, source))));
    if (isBuilt(newestMs)) return;
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build', '-c', 'vite.server.config.ts'], {
      cwd: root,
    });
    writeFileSync(stamp, String(newestMs));
  });
}

function isBuilt(newestMs: number): boolean {
  try {
    return statSync(join(built, 'main.js')).isFile() && Number(readFileSync(stamp, 'utf8')) === newestMs;
  } catch {
    return false;
  }
}

function newestMsOf(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestMsOf(join(path, name))));
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
