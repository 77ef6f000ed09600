import type { WallCard } from '../../shared/contract/cards/console.ts';
import { smallestFontVh } from '../ui/hall-type.ts';

/** While nobody has said how deep the hall is. */
const UNKNOWN_HALL_VH = 6;
/** In a small room the formula would allow type that looks lost on a wall. */
const SMALLEST_VH = 4.5;
/** Beyond this a question of 120 characters no longer fits above the heads; the picture is too small for the hall. */
const LARGEST_VH = 10;

/** Multiples of the body size that texts start from before they are fitted; none goes under 1. */
export const typeScale = { body: 1, quote: 1.3, headline: 2 } as const;

type Hall = Pick<WallCard, 'furthestViewerMetres' | 'screenHeightMetres'>;

/**
 * The body size of a wall in vh: it comes from the furthest viewer, not from taste. A hall that is missing or makes no sense gets the
 * size for an unknown one.
 */
export function bodyVh(hall: Hall | undefined): number {
  const formula =
    hall === undefined ? NaN : smallestFontVh(hall.furthestViewerMetres, hall.screenHeightMetres);
  if (!Number.isFinite(formula) || formula <= 0) return UNKNOWN_HALL_VH;
  return Math.min(LARGEST_VH, Math.max(SMALLEST_VH, formula));
}

/** Sizes to try from the largest down, as multiples of the body; the last is always the body itself. */
export function stepsFrom(largest: number): number[] {
  const steps: number[] = [];
  for (let size = largest; size > typeScale.body; size *= 0.88) steps.push(Math.round(size * 100) / 100);
  return [...steps, typeScale.body];
}
