import type { Clock } from '../../clock.ts';

export interface Pace {
  clock: Clock;
  /** The task begins so long after it was asked for. */
  calmMs: number;
  /** And so long after it began before. */
  pauseMs: number;
}

/** A task that is asked for often: it never runs twice at once, nor begins twice within a pause. */
export interface OneAtATime {
  /** Once more, when it has become calm; asked for again while it runs, it runs once more after. */
  soon(): void;
  /** At once, or what runs already; resolves when that has ended, or this was stopped. */
  now(): Promise<void>;
  stop(): void;
}

/** `task` never rejects. */
export const oneAtATime = (pace: Pace, task: () => Promise<void>): OneAtATime => new Repeated(pace, task);

class Repeated implements OneAtATime {
  readonly #pace: Pace;
  readonly #task: () => Promise<void>;
  readonly #stopped: Promise<void>;
  #letGo: () => void = () => undefined;
  #running: Promise<void> | null = null;
  #cancel: (() => void) | null = null;
  #isWanted = false;
  #isStopped = false;
  #beganAtMs = -Infinity;

  constructor(pace: Pace, task: () => Promise<void>) {
    this.#pace = pace;
    this.#task = task;
    this.#stopped = new Promise((resolve) => (this.#letGo = resolve));
  }

  soon(): void {
    if (this.#isStopped) return;
    if (this.#running !== null) this.#isWanted = true;
    else this.#cancel ??= this.#pace.clock.after(this.#waitMs(), () => void this.now());
  }

  now(): Promise<void> {
    if (this.#isStopped) return this.#stopped;
    this.#cancel?.();
    this.#cancel = null;
    this.#isWanted &&= this.#running !== null;
    this.#running ??= this.#run();
    return Promise.race([this.#running, this.#stopped]);
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancel?.();
    this.#letGo();
  }

  async #run(): Promise<void> {
    this.#beganAtMs = this.#pace.clock.nowMs();
    await this.#task();
    this.#running = null;
    if (this.#isWanted) this.soon();
  }

  #waitMs(): number {
    const { clock, calmMs, pauseMs } = this.#pace;
    return Math.max(calmMs, this.#beganAtMs + pauseMs - clock.nowMs());
  }
}
