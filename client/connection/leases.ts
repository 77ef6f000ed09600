import type { ClientId } from '../../shared/contract/ids.ts';
import type { Box } from './box.ts';

export const BEAT_MS = 3_000;
const LEASE_MS = 12_000;

/**
 * Which tabs live: each beats into a box that all tabs share. Web Locks would say so better, but do not
 * exist on plain http. A tab that a phone put to sleep may look dead; then its commands are sent by
 * another tab and once more when it wakes, and their ids make the second time harmless.
 */
export class Leases {
  readonly #box: Box;
  readonly #nowMs: () => number;

  constructor(box: Box, nowMs: () => number) {
    this.#box = box;
    this.#nowMs = nowMs;
  }

  beat(client: ClientId): void {
    this.#box.write(nameOf(client), this.#nowMs());
  }

  release(client: ClientId): void {
    this.#box.remove(nameOf(client));
  }

  /** Forgets a lease that ran out. */
  alive(client: ClientId): boolean {
    const beatMs = this.#box.read<number>(nameOf(client));
    if (beatMs === null) return false;
    const alive = Math.abs(this.#nowMs() - beatMs) < LEASE_MS;
    if (!alive) this.release(client);
    return alive;
  }
}

const nameOf = (client: ClientId): string => `closer-tab:${client}`;
