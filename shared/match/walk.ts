import type { MatchTable } from './match-input.ts';

/** The longest walk that is told apart from a longer one. */
const LONGEST_WALK = 15;
const MOST_IN_ZONE = 7;

/** How far tables are, so many apart in walking order and in so many zones from each other. */
export const stepsOver = (tables: number, zones: number): number =>
  zones === 0 ? Math.min(MOST_IN_ZONE, tables) : Math.min(LONGEST_WALK, MOST_IN_ZONE + zones);

/**
 * How far two tables are from each other by their numbers, 0 to 15: tables apart in walking order within a
 * zone (7 at most), 7 and the zones between for another zone. `tables` is in walking order; unknown tables
 * are far.
 */
export function stepsBetween(tables: readonly MatchTable[], from: number, to: number): number {
  const start = tables.findIndex(({ number }) => number === from);
  const end = tables.findIndex(({ number }) => number === to);
  const [one, other] = [tables[start], tables[end]];
  if (one === undefined || other === undefined) return LONGEST_WALK;
  const order = [...new Set(tables.map(({ zone }) => zone))];
  return stepsOver(Math.abs(start - end), Math.abs(order.indexOf(one.zone) - order.indexOf(other.zone)));
}
