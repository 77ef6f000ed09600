import type { MatchTable } from './match-input.ts';

/** The longest walk that is told apart from a longer one. */
export const LONGEST_WALK = 15;
const ACROSS_ZONES = 8;

/**
 * How far two tables are from each other, 0 to 15: tables apart in walking order within a zone (7 at
 * most), 8 and the zones between for another zone. `tables` is in walking order; unknown tables are far.
 */
export function stepsBetween(tables: readonly MatchTable[], from: number, to: number): number {
  const start = tables.findIndex(({ number }) => number === from);
  const end = tables.findIndex(({ number }) => number === to);
  const [one, other] = [tables[start], tables[end]];
  if (one === undefined || other === undefined) return LONGEST_WALK;
  if (one.zone === other.zone) return Math.min(ACROSS_ZONES - 1, Math.abs(start - end));
  return Math.min(LONGEST_WALK, ACROSS_ZONES + zonesBetween(tables, one.zone, other.zone) - 1);
}

function zonesBetween(tables: readonly MatchTable[], one: string, other: string): number {
  const order = [...new Set(tables.map(({ zone }) => zone))];
  return Math.abs(order.indexOf(one) - order.indexOf(other));
}
