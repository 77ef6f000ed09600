import { Worker } from 'node:worker_threads';
import type { Call, Exchange, FromWorker, RequestOf } from './worker-messages.ts';

interface Waiting {
  give(given: Exchange[Call]['give']): void;
  fail(error: Error): void;
}

/** The line to the worker: numbered requests, each with one answer. After a failure every call rejects. */
export class WorkerLine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #failureListeners: ((reason: string) => void)[] = [];
  #number = 0;
  #failure: string | null = null;
  #closing = false;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: FromWorker) => this.#receive(message));
    worker.on('error', (error) => this.#fail(String(error)));
    worker.on('exit', () => this.#fail('the writer of the log has stopped'));
  }

  /** Resolves when the worker holds the folder; rejects with a sentence when it may not. */
  static async start(worker: URL, folder: string): Promise<WorkerLine> {
    const thread = new Worker(worker, { workerData: { folder } });
    await new Promise<void>((resolve, reject) => {
      thread.once('message', (message: FromWorker) =>
        message.type === 'refused' ? reject(new Error(message.reason)) : resolve(),
      );
      thread.once('error', reject);
    }).catch(async (error: unknown) => {
      await thread.terminate();
      throw error;
    });
    return new WorkerLine(thread);
  }

  call<C extends Call>(call: C, ask: Exchange[C]['ask']): Promise<Exchange[C]['give']> {
    if (this.#failure !== null) return Promise.reject(new Error(`the log has failed: ${this.#failure}`));
    const number = ++this.#number;
    const request: RequestOf<C> = { number, call, ask };
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { give: resolve, fail: reject });
      this.#worker.postMessage(request);
    });
  }

  onFailure(listener: (reason: string) => void): void {
    this.#failureListeners.push(listener);
  }

  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    if (this.#failure === null) await this.call('close', {});
    await this.#worker.terminate();
  }

  #receive(message: FromWorker): void {
    if (message.type === 'failed') this.#fail(message.reason);
    else if (message.type === 'given') this.#take(message.number)?.give(message.given);
    else if (message.type === 'fault') this.#take(message.number)?.fail(new Error(message.reason));
  }

  #take(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    return waiting;
  }

  #fail(reason: string): void {
    if (this.#failure !== null) return;
    this.#failure = reason;
    for (const { fail } of this.#waiting.values()) fail(new Error(`the log has failed: ${reason}`));
    this.#waiting.clear();
    if (!this.#closing) for (const listener of this.#failureListeners) listener(reason);
  }
}
