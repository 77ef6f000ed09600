import type { Clock } from '../clock.ts';
import { TryCounter } from './try-counter.ts';

/** Who tries a code: a browser by its cookie, and an address. */
export interface Trier {
  browser: string;
  address: string;
}

const MINUTE = 60_000;

/**
 * Wrong codes, of joining, rejoining and personal links. A hall shares one address, so a browser is limited by its
 * own cookie (20 in 10 minutes) and the address only far above a hall (600 a minute).
 */
export class CodeTries {
  readonly #browsers: TryCounter;
  readonly #addresses: TryCounter;

  constructor(clock: Clock) {
    this.#browsers = new TryCounter(clock, 20, 10 * MINUTE);
    this.#addresses = new TryCounter(clock, 600, MINUTE);
  }

  /** Whole minutes to wait, rounded up; 0 when a code may be tried now. */
  minutesToWait(trier: Trier): number {
    const waitMs = Math.max(this.#browsers.waitMs(trier.browser), this.#addresses.waitMs(trier.address));
    return Math.ceil(waitMs / MINUTE);
  }

  countWrong(trier: Trier): void {
    this.#browsers.count(trier.browser);
    this.#addresses.count(trier.address);
  }
}
