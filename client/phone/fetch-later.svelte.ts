import type { laterParts } from './later-parts.ts';

const TRY_AGAIN_MS = 3_000;

/** The parts that come after the first card; null until they are here. Fetched by every phone alike, so that it tells nothing. */
export class LaterParts {
  #parts = $state.raw<typeof laterParts | null>(null);

  get parts() {
    return this.#parts;
  }

  fetch(): void {
    import('./later-parts.ts').then(
      (module) => (this.#parts = module.laterParts),
      () => setTimeout(() => this.fetch(), TRY_AGAIN_MS),
    );
  }
}
