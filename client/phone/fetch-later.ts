import type { Component } from 'svelte';
import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import { LaterFile } from '../connection/later-file.svelte.ts';
import { laterFromServer } from '../connection/later-source.ts';

/** Scenes that are played by the later parts. */
const atOnce: readonly SegmentKind[] = ['prompt', 'pulse', 'questions', 'talk'];

/** The parts that come after the first card, null until they are here. Every phone fetches all, so that it tells nothing. */
export class LaterParts {
  readonly #round;
  readonly #rest;

  /** `mayReload`: what was typed and given here outlives a reload. */
  constructor(mayReload: () => boolean) {
    const from = laterFromServer(mayReload);
    this.#round = new LaterFile(from(() => import('./round-part.ts').then((file) => file.roundPart)));
    this.#rest = new LaterFile(from(() => import('./later-parts.ts').then((file) => file.laterParts)));
  }

  get parts() {
    return this.#rest.parts;
  }

  get scenes(): Partial<Record<SegmentKind, Component<{ stage: StageCard }>>> {
    return { ...this.#round.parts, ...this.#rest.parts?.scenes };
  }

  /** At once where the scene is played by them, else a moment after the first card. */
  fetchFor(scene: SegmentKind): void {
    this.#round.fetch(scene === 'round');
    this.#rest.fetch(atOnce.includes(scene));
  }
}
