/**
 * Stands before `munkres` in the bench's own build of the match (scripts/bench-match.mjs): adds up how long it solves, and
 * keeps the costs it was given when asked to.
 */
import { munkres as solve, type Pair } from 'munkres';
import { nowMs } from '../figure.ts';

type Matrix = ArrayLike<ArrayLike<number>>;

let solvedMs = 0;
let kept: Matrix[] | null = null;

export function munkres(matrix: Matrix): Pair<number>[] {
  kept?.push(matrix);
  const startedMs = nowMs();
  const pairs = solve(matrix);
  solvedMs += nowMs() - startedMs;
  return pairs;
}

/** Milliseconds of solving since the last call. */
export function takeSolvedMs(): number {
  const taken = solvedMs;
  solvedMs = 0;
  return taken;
}

/** Runs something and gives all costs that it had solved, in their order. */
export function costsSolvedBy(act: () => void): Matrix[] {
  kept = [];
  act();
  const all = kept;
  kept = null;
  return all;
}
