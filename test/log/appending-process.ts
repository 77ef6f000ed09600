import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { sqliteWorker } from '../support/build.ts';

const script = fileURLToPath(new URL('append-for-ever.ts', import.meta.url));

/** A process of its own that appends until it is killed. `before` is shell that runs first ("ulimit -f 64"). */
export function startAppending(folder: string, before = 'true') {
  const command = `${before}; exec "$0" --import tsx "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, script, folder, fileURLToPath(sqliteWorker)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Appending(child);
}

class Appending {
  readonly lines: string[] = [];
  readonly #child: ChildProcessByStdio<null, Readable, null>;
  readonly #ended: Promise<void>;
  #onLine: () => void = () => undefined;

  constructor(child: ChildProcessByStdio<null, Readable, null>) {
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('close', () => resolve()));
    createInterface(child.stdout).on('line', (line) => {
      this.lines.push(line);
      this.#onLine();
    });
    child.once('close', () => this.#onLine());
  }

  /** How many appends it was told are durable. */
  count(): number {
    return this.lines.filter((line) => line.startsWith('appended')).length;
  }

  async acknowledged(least: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#onLine = () => {
        if (this.count() >= least) resolve();
        else if (this.#child.exitCode !== null) reject(new Error(`it ended after ${this.lines.join(', ')}`));
      };
      this.#onLine();
    });
  }

  /** Ends it without warning once it has so many; gives how many it was told of in the end. */
  async killAfter(least: number): Promise<number> {
    await this.acknowledged(least);
    this.#child.kill('SIGKILL');
    await this.#ended;
    return this.count();
  }

  async ended(): Promise<readonly string[]> {
    await this.#ended;
    return this.lines;
  }
}
