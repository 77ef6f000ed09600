import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import type { laterParts } from './later-parts.ts';

const TRY_AGAIN_MS = 3_000;
/** A moment for the first cards of the whole hall, which share one network. */
const AFTER_FIRST_CARD_MS = 1_000;
const needed: readonly SegmentKind[] = ['round', 'prompt', 'questions'];

/** The parts that come after the first card; null until they are here. Fetched by every phone alike, so that it tells nothing. */
export class LaterParts {
  #parts = $state.raw<typeof laterParts | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get parts() {
    return this.#parts;
  }

  /** At once where the scene is played by them, else a moment after the first card; tries until they are here. */
  fetchFor(scene: SegmentKind): void {
    this.#fetchIn(needed.includes(scene) ? 0 : AFTER_FIRST_CARD_MS);
  }

  #fetchIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      import('./later-parts.ts').then(
        (module) => (this.#parts = module.laterParts),
        () => this.#fetchIn(TRY_AGAIN_MS),
      );
    }, ms);
  }
}
