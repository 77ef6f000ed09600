import type { WallCard } from '../../shared/contract/cards/console.ts';

/**
 * Type sizes of the wall come from the furthest viewer, not from taste. Capitals need 1/200 of the viewing
 * distance (ISO 9241: about 17 minutes of arc), and are 0.7 of the font size in the faces we use.
 */
const DISTANCE_PER_CAPITAL = 200;
const CAPITAL_PER_FONT = 0.7;

/** While nobody has said how deep the hall is. */
const UNKNOWN_HALL_VH = 6;
/** In a small room the formula would allow type that looks lost on a wall. */
const SMALLEST_VH = 4.5;
/** Beyond this a question of 120 characters no longer fits above the heads; the picture is too small for the hall. */
const LARGEST_VH = 10;

/** Multiples of the body size that texts start from before they are fitted; none goes under 1. */
export const typeScale = { body: 1, quote: 1.3, headline: 2 } as const;

type Hall = Pick<WallCard, 'furthestViewerMetres' | 'screenHeightMetres'>;

/** Smallest readable capital as a share of the picture's height (0.05 is 5%). */
function capHeightShare(hall: Hall): number {
  return hall.furthestViewerMetres / (DISTANCE_PER_CAPITAL * hall.screenHeightMetres);
}

/** The formula's smallest font size, in hundredths of the picture's height. */
function smallestFontVh(hall: Hall): number {
  return (capHeightShare(hall) / CAPITAL_PER_FONT) * 100;
}

/** The body size of a wall in vh. A hall that is missing or makes no sense gets the size for an unknown one. */
export function bodyVh(hall: Hall | undefined): number {
  const formula = hall === undefined ? NaN : smallestFontVh(hall);
  if (!Number.isFinite(formula) || formula <= 0) return UNKNOWN_HALL_VH;
  return Math.min(LARGEST_VH, Math.max(SMALLEST_VH, formula));
}

/** Sizes to try from the largest down, as multiples of the body; the last is always the body itself. */
export function stepsFrom(largest: number): number[] {
  const steps: number[] = [];
  for (let size = largest; size > typeScale.body; size *= 0.88) steps.push(Math.round(size * 100) / 100);
  return [...steps, typeScale.body];
}
