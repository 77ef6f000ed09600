import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../server/rehearsal/own-server.ts';

/** This machine's address on its network: plain http there is no secure context, as on a hall's Wi-Fi. */
export function addressOfMachine(): string {
  const found = Object.values(networkInterfaces())
    .flat()
    .find((face) => face?.family === 'IPv4' && !face.internal);
  if (!found) throw new Error('This machine has no address but loopback; the test needs one.');
  return found.address;
}

/** The built server as `npm start` runs it, on files of its own; it can be killed and started again. */
export class BuiltServer {
  readonly #dataDir: string;
  readonly #host: string;
  readonly #port: number;
  #child: ChildProcess | null = null;
  ownerKey = '';

  private constructor(dataDir: string, host: string, port: number) {
    this.#dataDir = dataDir;
    this.#host = host;
    this.#port = port;
  }

  static async open(host: string): Promise<BuiltServer> {
    const dataDir = await mkdtemp(join(tmpdir(), 'closer-browser-'));
    const server = new BuiltServer(dataDir, host, await freePort(host));
    await server.start();
    return server;
  }

  get url(): string {
    return `http://${this.#host}:${this.#port}`;
  }

  /** Resolves when it listens. */
  start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port), HOST: this.#host, DATA_DIR: this.#dataDir };
    const child = spawn(process.execPath, [resolve('dist/server/serve.js')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    return new Promise((done, fail) => {
      let printed = '';
      child.once('exit', (code) => fail(new Error(`the server stopped (${String(code)}):\n${printed}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString('utf8');
        this.ownerKey ||= /#k=([\w-]{20,})/.exec(printed)?.[1] ?? '';
        if (printed.includes('owner')) done();
      });
    });
  }

  /** `kill -9`: no goodbye, no flush. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async close(): Promise<void> {
    await this.#end('SIGTERM');
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child) return Promise.resolve();
    return new Promise((done) => {
      child.removeAllListeners('exit');
      child.once('exit', () => done());
      child.kill(signal);
    });
  }
}
