import type { ReactionKind } from '../../shared/contract/commands/asking.ts';

const EVERY_MS = 500;
const MOST_TAPS = 10;

/** Sums taps and sends at most two messages a second, the kind with most taps first. Never kept: a tap is of its moment. */
export class ReactionTaps {
  readonly #taps = new Map<ReactionKind, number>();
  readonly #send: (kind: ReactionKind, taps: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (kind: ReactionKind, taps: number) => void) {
    this.#send = send;
  }

  tap(kind: ReactionKind): void {
    this.#taps.set(kind, Math.min(MOST_TAPS, (this.#taps.get(kind) ?? 0) + 1));
    if (this.#timer === undefined) this.#sendOne();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#taps.clear();
  }

  #sendOne(): void {
    this.#timer = undefined;
    const [most] = [...this.#taps].sort(([, a], [, b]) => b - a);
    if (!most) return;
    this.#taps.delete(most[0]);
    this.#send(...most);
    this.#timer = setTimeout(() => this.#sendOne(), EVERY_MS);
  }
}
