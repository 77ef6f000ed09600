import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import { calmScenes, type Surroundings } from './surroundings.ts';

const MARK = 'closer-reloaded';
const AT_MOST_EVERY_MS = 60_000;
const ASK_AGAIN_MS = 2_000;
const SPREAD_MS = 3_000;

/**
 * The server has a newer page. It is fetched between segments and never under somebody's fingers; what is
 * unsent lies in the outbox. A page that the new server refuses again waits a minute, so that a stale
 * cache does not reload for ever.
 */
export class ReloadWish {
  readonly #around: Surroundings;
  readonly #scene: () => SegmentKind | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Surroundings, scene: () => SegmentKind | undefined) {
    this.#around = around;
    this.#scene = scene;
  }

  /** The server takes this page until the next calm moment. */
  whenCalm(): void {
    this.#wait(() => calmScenes.includes(this.#scene() ?? 'holding'));
  }

  /** The server does not talk to this page any more. */
  soon(): void {
    this.#wait(() => true);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(isMoment: () => boolean): void {
    clearTimeout(this.#timer);
    const look = (): void => {
      if (isMoment() && !this.#around.typing() && this.#isLongAgo()) return this.#reload();
      this.#timer = setTimeout(look, ASK_AGAIN_MS);
    };
    this.#timer = setTimeout(look, this.#around.chance() * SPREAD_MS);
  }

  #isLongAgo(): boolean {
    const last = this.#around.ofTab.read<number>(MARK) ?? 0;
    return Math.abs(this.#around.wallClockMs() - last) > AT_MOST_EVERY_MS;
  }

  #reload(): void {
    this.#around.ofTab.write(MARK, this.#around.wallClockMs());
    this.#around.reload();
  }
}
