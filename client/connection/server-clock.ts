const SAMPLES = 9;
const JUMP_MS = 2_000;

/**
 * Server time on a phone whose own clock may be wrong: the median of the last samples, carried on by a
 * monotonic clock. Before the first sample it gives what the phone believes.
 */
export class ServerClock {
  #offsets: number[] = [];
  #offset: number;
  readonly #monotonicMs: () => number;

  /** `believedMs`: server time as far as known at the start, milliseconds since 1970. */
  constructor(monotonicMs: () => number, believedMs: number) {
    this.#monotonicMs = monotonicMs;
    this.#offset = believedMs - monotonicMs();
  }

  /** Forgets the samples: a monotonic clock may have stood still while the phone slept. */
  restart(): void {
    this.#offsets = [];
  }

  /** `serverMs` as it stands in a message that came just now. */
  sample(serverMs: number): void {
    const offset = serverMs - this.#monotonicMs();
    if (Math.abs(offset - this.#offset) > JUMP_MS) this.#offsets = [];
    this.#offsets = [...this.#offsets.slice(1 - SAMPLES), offset];
    this.#offset = median(this.#offsets);
  }

  nowMs(): number {
    return this.#monotonicMs() + this.#offset;
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
