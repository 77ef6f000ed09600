import { munkres } from 'munkres';
import { nowMs } from '../figure.ts';
import { Chance } from './chance.ts';

/** Somebody as design papers of assignments draw them: tags that two people may have in common. */
interface Tagged {
  segment: number;
  tags: [number, number, number];
  language: number;
  wish: number;
}

const SEGMENTS = 6;
const TAG_VALUES = 5;
const OTHER_LANGUAGE_SHARE = 0.05;
const WEIGHTS = [18, 12, 8] as const;

/** As many speak the other language on each side: nobody is left without a partner who understands them. */
function tagged(count: number, chance: Chance): Tagged[] {
  return Array.from({ length: count }, (_, at) => ({
    segment: chance.below(SEGMENTS),
    tags: [chance.below(TAG_VALUES), chance.below(TAG_VALUES), chance.below(TAG_VALUES)],
    language: at < count * OTHER_LANGUAGE_SHARE ? 1 : 0,
    wish: chance.below(count),
  }));
}

function cost(one: Tagged, other: Tagged, at: number): number {
  const shared = WEIGHTS.reduce(
    (sum, weight, tag) => sum + (one.tags[tag] === other.tags[tag] ? weight : 0),
    0,
  );
  const segment = one.segment === other.segment ? 30 : 0;
  const wish = one.wish === at ? 25 : 0;
  return (one.language === other.language ? 0 : 400) - segment - shared - wish;
}

/**
 * A square matrix of costs: segment -30, three tags -18, -12, -8, a wished partner -25, no language in common
 * +400, and less than 0.01 of chance against ties.
 */
export function tagsMatrix(size: number, seed: number): Float64Array[] {
  const chance = new Chance(seed);
  const rows = tagged(size, chance);
  const columns = tagged(size, chance);
  return rows.map((row) =>
    Float64Array.from(columns, (column, at) => cost(row, column, at) + chance.share() * 0.01),
  );
}

/** Milliseconds of one bare solve. */
export function bareSolveMs(matrix: ArrayLike<ArrayLike<number>>): number {
  const startedMs = nowMs();
  munkres(matrix);
  return nowMs() - startedMs;
}
