import { seeded, type Seeded } from '../../shared/match/seeded.ts';
import { seedOf } from './match-room.ts';

/** Chance that is the same for the same number. */
export class Chance {
  readonly #seeded: Seeded;

  constructor(seed: number) {
    this.#seeded = seeded(seedOf(seed));
  }

  /** A whole number from 0, below this. */
  below(count: number): number {
    return count <= 0 ? 0 : this.#seeded.next() % count;
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Once in so many times. */
  once(inSo: number): boolean {
    return this.below(inSo) === 0;
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  some<T>(items: readonly T[], count: number): T[] {
    return this.#seeded.shuffled(items).slice(0, count);
  }
}
