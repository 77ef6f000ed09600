import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PlanInput } from '../../../shared/match/match-input.ts';
import type { Match } from '../../../shared/match/match.ts';
import type { Clock } from '../../clock.ts';
import type { PlanReply, PlanRequest } from './match-messages.ts';

/** Longer than any hall needs; a thread that has not answered by then is stopped, and another started. */
const PATIENCE_MS = 30_000;

interface Waiting {
  give(matches: Match[]): void;
  fail(error: Error): void;
  /** Ends the wait for a thread that does not answer. */
  calm(): void;
}

export interface MatchThread {
  plan(input: PlanInput): Promise<Match[]>;
  close(): Promise<void>;
}

/**
 * The thread beside the loop, started at the first request and again after it died. Input and answer
 * cross as they are: for 500 guests and 2,000 colleagues a copy holds the loop for less than 10 ms.
 *
 * @param file the built match-worker.js; tests that run from source name it.
 */
export const startMatchThread = (clock: Clock, file: URL = builtWorker()): MatchThread =>
  new LazyThread(clock, file);

class LazyThread implements MatchThread {
  readonly #clock: Clock;
  readonly #file: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #number = 0;
  #closed = false;

  constructor(clock: Clock, file: URL) {
    this.#clock = clock;
    this.#file = file;
  }

  plan = (input: PlanInput): Promise<Match[]> =>
    new Promise((resolve, reject) => {
      if (this.#closed) throw new Error('the thread of the matches is closed');
      const worker = (this.#worker ??= this.#start());
      const request: PlanRequest = { number: ++this.#number, input };
      const calm = this.#clock.after(PATIENCE_MS, () => void worker.terminate());
      this.#waiting.set(request.number, { give: resolve, fail: reject, calm });
      worker.postMessage(request);
    });

  close = async (): Promise<void> => {
    this.#closed = true;
    await this.#worker?.terminate();
  };

  #start(): Worker {
    const worker = new Worker(this.#file);
    let why = 'it has stopped';
    worker.on('message', (reply: PlanReply) => this.#receive(reply));
    worker.on('error', (error) => (why = String(error)));
    worker.on('exit', () => this.#died(why));
    worker.unref();
    return worker;
  }

  #receive(reply: PlanReply): void {
    const waiting = this.#waiting.get(reply.number);
    this.#waiting.delete(reply.number);
    waiting?.calm();
    if (reply.type === 'planned') waiting?.give(reply.matches);
    else waiting?.fail(new Error(`a match could not be worked out: ${reply.reason}`));
  }

  /** The next request starts another. */
  #died(why: string): void {
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail, calm } of waiting) {
      calm();
      fail(new Error(`the thread of the matches: ${why}`));
    }
  }
}

/** Beside main.js, or above it when the bundler put this file into a folder of chunks. */
function builtWorker(): URL {
  const name = 'match-worker.js';
  const beside = new URL(name, import.meta.url);
  return existsSync(beside) ? beside : new URL(`../${name}`, import.meta.url);
}
