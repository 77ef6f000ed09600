import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface RunningServer {
  url: string;
  ownerKey: string;
  /** Kept after the rehearsal, so that it can be looked at. */
  dataDir: string | null;
  stop(): Promise<void>;
}

/** A port of this address that nobody uses now. */
export const freePort = (host: string) =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Waits for the owner's link, which a first start prints once it listens. */
const ownerKeyOf = (child: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const key = /#k=([\w-]{20,})/.exec(printed)?.[1];
      if (key !== undefined) resolve(key);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The server stopped (${code}) before it listened:\n${printed}`)),
    );
  });

/**
 * Starts the built server (`serve`: its file) on a free port of this machine, with a data folder of its
 * own. `settings` are further environment variables.
 */
export async function startOwnServer(
  serve = fileURLToPath(new URL('./serve.js', import.meta.url)),
  settings: Record<string, string> = {},
): Promise<RunningServer> {
  const port = await freePort('127.0.0.1');
  const dataDir = await mkdtemp(join(tmpdir(), 'closer-rehearsal-'));
  const child = spawn(process.execPath, [serve], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ownerKey = await ownerKeyOf(child);
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return { url: `http://127.0.0.1:${port}`, ownerKey, dataDir, stop };
}
