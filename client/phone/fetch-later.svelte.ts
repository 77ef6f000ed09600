import type { Component } from 'svelte';
import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';

const TRY_AGAIN_MS = 3_000;
/** A moment for the first cards of the whole hall, which share one network. */
const AFTER_FIRST_CARD_MS = 1_000;

/** Scenes that are played by the later parts. */
const atOnce: readonly SegmentKind[] = ['prompt', 'pulse', 'questions', 'talk'];

/** One file that comes after the first card; tries until it is here. */
class LaterFile<Parts> {
  #parts = $state.raw<Parts | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #load: () => Promise<Parts>;

  constructor(load: () => Promise<Parts>) {
    this.#load = load;
  }

  get parts(): Parts | null {
    return this.#parts;
  }

  fetchIn(ms: number): void {
    if (this.#parts !== null) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#load().then(
        (parts) => (this.#parts = parts),
        () => this.fetchIn(TRY_AGAIN_MS),
      );
    }, ms);
  }
}

/** The parts that come after the first card, null until they are here. Every phone fetches all, so that it tells nothing. */
export class LaterParts {
  readonly #round = new LaterFile(() => import('./round-part.ts').then((file) => file.roundPart));
  readonly #rest = new LaterFile(() => import('./later-parts.ts').then((file) => file.laterParts));

  get parts() {
    return this.#rest.parts;
  }

  get scenes(): Partial<Record<SegmentKind, Component<{ stage: StageCard }>>> {
    return { ...this.#round.parts, ...this.#rest.parts?.scenes };
  }

  /** At once where the scene is played by them, else a moment after the first card. */
  fetchFor(scene: SegmentKind): void {
    this.#round.fetchIn(scene === 'round' ? 0 : AFTER_FIRST_CARD_MS);
    this.#rest.fetchIn(atOnce.includes(scene) ? 0 : AFTER_FIRST_CARD_MS);
  }
}
