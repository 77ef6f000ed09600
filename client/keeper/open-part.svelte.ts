import { isReview, parts, type Part } from './parts.ts';

type Counts = Record<Part, number>;

/** Which part of the page is open: the first where something waits, and from then on where the keeper goes. */
export class OpenPart {
  readonly #counts: () => Counts;
  #chosen = $state<Part | null>(null);

  constructor(counts: () => Counts) {
    this.#counts = counts;
  }

  get part(): Part {
    return this.#chosen ?? 'questions';
  }
  get counts(): Counts {
    return this.#counts();
  }
  /** Another part where something waits. */
  get elsewhere(): Part | null {
    return this.#waiting.find((one) => one !== this.part) ?? null;
  }
  open(part: Part): void {
    this.#chosen = part;
  }
  /** As long as nothing has waited and nobody has chosen, the page goes where something comes. */
  follow(): void {
    this.#chosen ??= this.#waiting[0] ?? null;
  }

  get #waiting(): Part[] {
    return parts.filter((one) => isReview(one) && this.counts[one] > 0);
  }
}
