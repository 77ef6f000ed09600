import type { Clock } from '../clock.ts';

interface Window {
  endsAtMs: number;
  tries: number;
}

/** So many keys are remembered at most; then those whose window has ended are forgotten. */
const ROOM = 20_000;

/** Counts tries per key in windows of fixed length, on the server's clock. */
export class TryCounter {
  readonly #windows = new Map<string, Window>();
  readonly #clock: Clock;
  readonly #limit: number;
  readonly #windowMs: number;

  constructor(clock: Clock, limit: number, windowMs: number) {
    this.#clock = clock;
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /** Milliseconds until this key may try again; 0 when it may now. */
  waitMs(key: string): number {
    const window = this.#windows.get(key);
    if (window === undefined || window.tries < this.#limit) return 0;
    return Math.max(0, window.endsAtMs - this.#clock.nowMs());
  }

  count(key: string): void {
    const nowMs = this.#clock.nowMs();
    const window = this.#windows.get(key);
    if (window !== undefined && window.endsAtMs > nowMs) {
      window.tries += 1;
      return;
    }
    if (this.#windows.size >= ROOM) this.#forgetEnded(nowMs);
    this.#windows.set(key, { endsAtMs: nowMs + this.#windowMs, tries: 1 });
  }

  /** Under a flood of made-up keys the oldest windows go too, so that memory stays bounded. */
  #forgetEnded(nowMs: number): void {
    for (const [key, window] of this.#windows) if (window.endsAtMs <= nowMs) this.#windows.delete(key);
    for (const key of this.#windows.keys()) {
      if (this.#windows.size < ROOM) return;
      this.#windows.delete(key);
    }
  }
}
