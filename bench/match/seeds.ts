import { Chance } from './chance.ts';

const FIRST = 20_261_122;
/** Further apart than any figure has runs inside of one process. */
const STRIDE = 1_000;

/** The seed of a figure's run: different for each, and the same in every bench. */
export function seedOf(figure: string, run: number): number {
  const letters = [...figure].reduce(
    (sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0,
    FIRST,
  );
  return (new Chance(letters).next() >>> 1) + run * STRIDE;
}
