import { capOf, colleaguesIn, type DraftGroup } from './draft.ts';
import type { Costs } from './costs.ts';
import { MOST_COLLEAGUES } from './shape.ts';

/** How many single riders each group takes. */
export interface SeatCounts {
  /** Seats that must be filled. */
  fixed: number[];
  /** Groups that may take one more; only `extra` of them will. */
  optional: number[];
  extra: number;
  /** Riders who find no seat. */
  bench: number;
}

/** Colleagues that a group can still take; without bound where colleagues lead. */
export function roomIn(costs: Costs, group: DraftGroup, ledBy: 'customers' | 'colleagues'): number {
  if (ledBy === 'colleagues') return Infinity;
  const cap = Math.min(capOf(costs, group.members), MOST_COLLEAGUES * group.customers);
  return Math.max(0, cap - colleaguesIn(group));
}

/**
 * Shares riders out: one to every group of `bare` first, then always to the smallest groups that have
 * room, so that sizes differ by one at most. `room` of each group; `target` riders are seated at most.
 */
export function countSeats(
  sizes: readonly number[],
  room: readonly number[],
  bare: readonly boolean[],
  riders: { count: number; target: number },
): SeatCounts {
  const fixed = bare.map((lacks): number => (lacks ? 1 : 0));
  const given = fixed.reduce((sum, seats) => sum + seats, 0);
  let left = Math.max(0, Math.min(riders.count, riders.target) - given);
  let optional: number[] = [];
  while (left > 0) {
    const lowest = lowestOf(sizes, room, fixed);
    if (lowest.length === 0) break;
    if (lowest.length > left) {
      optional = lowest;
      break;
    }
    for (const group of lowest) fixed[group] = (fixed[group] ?? 0) + 1;
    left -= lowest.length;
  }
  const extra = optional.length === 0 ? 0 : left;
  const seated = fixed.reduce((sum, seats) => sum + seats, 0) + extra;
  return { fixed, optional, extra, bench: Math.max(0, riders.count - seated) };
}

/** The smallest groups that still have room. */
function lowestOf(sizes: readonly number[], room: readonly number[], fixed: readonly number[]): number[] {
  let lowest: number[] = [];
  let least = Infinity;
  for (const [group, size] of sizes.entries()) {
    const seats = fixed[group] ?? 0;
    if (seats >= (room[group] ?? 0)) continue;
    if (size + seats < least) [least, lowest] = [size + seats, []];
    if (size + seats === least) lowest.push(group);
  }
  return lowest;
}
