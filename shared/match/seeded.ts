/** Repeatable chance: the same seed gives the same numbers, on every machine. */
export interface Seeded {
  /** A whole number of 32 bits. */
  next(): number;
  /** A new list with the same items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

const WARM_UP = 12;

/** Four numbers of 32 bits from a seed of 32 hex digits; a shorter seed counts as filled with zeros. */
const lanesOf = (seed: string): [number, number, number, number] => {
  const lane = (at: number): number => parseInt(seed.slice(at, at + 8) || '0', 16) >>> 0;
  return [lane(0), lane(8), lane(16), lane(24)];
};

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
  const shuffled = <T>(items: readonly T[]): T[] => {
    const order = items.map((item) => ({ item, at: next() }));
    return order.sort((one, other) => one.at - other.at).map(({ item }) => item);
  };
  return { next, shuffled };
}
