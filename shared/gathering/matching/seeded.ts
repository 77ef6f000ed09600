import { lanesOf } from '../derive-id.ts';

/** Repeatable chance: the same seed gives the same numbers. */
export interface Seeded {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** A new list with the same items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

const WARM_UP = 12;

/** The generator sfc32 (Chris Doty-Humphrey, PractRand), started from 32 hex digits. */
export function seeded(seed: string): Seeded {
  let [a, b, c, counter] = lanesOf(seed);
  const next = (): number => {
    const value = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + value;
    return value >>> 0;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  const below = (end: number): number => next() % end;
  return {
    below,
    shuffled: (items) => {
      const order = [...items];
      for (let at = order.length - 1; at > 0; at -= 1) order.push(...order.splice(below(at + 1), 1));
      return order;
    },
  };
}
