import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

let folder = '';
let parent: ChildProcess | null = null;

afterEach(async () => {
  const running = parent;
  if (running?.exitCode === null) {
    const gone = new Promise((done) => running.once('exit', done));
    running.kill('SIGTERM');
    await gone;
  }
  await rm(folder, { recursive: true, force: true });
});

/** The parent as `npm start` runs it; resolves each time that its server listens. */
async function startParent(settings: Record<string, string>) {
  folder = await mkdtemp(join(tmpdir(), 'closer-parent-'));
  const env = { ...process.env, HOST: '127.0.0.1', DATA_DIR: folder, ...settings };
  const child = spawn(process.execPath, [resolve('dist/server/main.js')], { env });
  parent = child;
  const starts: (() => void)[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString('utf8').includes('/owner')) starts.shift()?.();
  });
  return { child, listens: () => new Promise<void>((done) => starts.push(done)) };
}

const serverOf = async ({ pid = 0 }: ChildProcess): Promise<number> =>
  Number((await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ')[0]);

test('[START-5] a server that was killed is started again by its parent', async () => {
  const { child, listens } = await startParent({ PORT: '0' });
  await listens();
  const killed = await serverOf(child);
  const again = listens();
  process.kill(killed, 'SIGKILL');
  await again;
  expect(await serverOf(child)).not.toBe(killed);
  expect(child.exitCode).toBeNull();
});

test('[START-5] a server that refuses to start says why once, and is left alone', async () => {
  const { child } = await startParent({ PORT: 'abc' });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const code = await new Promise((done) => child.once('exit', done));
  expect(code).toBe(78);
  expect(said.match(/PORT/g)).toHaveLength(1);
});
