import type { Costs } from './costs.ts';
import type { DraftGroup } from './draft.ts';
import { fairnessOf } from './fairness.ts';
import { NOWHERE, tableOf, type Spot } from './spots.ts';

/** In a hall of more people than this, nobody steps out of their zone while that can be helped. */
const LARGE_HALL = 120;
const OTHER_ZONE = 64;
const OTHER_ZONE_IN_LARGE_HALL = 1_024;
const STAYS_PUT = 1_024;
/** Another table where sides are to be changed: more than any share that somebody could have had. */
const OTHER_TABLE = 512;
/** The other side of the table is no next table. */
const ONLY_ACROSS = 48;
/** One step of having had more than others, at a spot where more people stay. */
const FAIR_SHARE = 24;

/**
 * What it costs a group to come to a spot where others stay: people it met, then the step that the move
 * rule wishes. The next table in walking order is nearest, counted in a ring within the zone; with
 * `swapSides` it is the other side of the own table.
 */
export function approachCosts(
  costs: Costs,
  spots: readonly Spot[],
  kept: ReadonlySet<Spot>,
): (group: DraftGroup, spot: Spot) => number {
  /** At a table where a guest keeps their place, the colleagues of the two sides change instead. */
  const isTurned = (spot: Spot): boolean => costs.rules.moveRule === 'swapSides' && kept.has(spot ^ 1);
  const staying = new Map(spots.map((spot) => [spot, stayingAt(costs, isTurned(spot) ? spot ^ 1 : spot)]));
  const otherZone = costs.hall.people.length > LARGE_HALL ? OTHER_ZONE_IN_LARGE_HALL : OTHER_ZONE;
  const ring = ringOf(costs);
  const step = (from: Spot, to: Spot): number => {
    if (from === NOWHERE) return 0;
    if (from === to) return isTurned(to) ? 0 : STAYS_PUT;
    if ((from ^ 1) === to) return costs.rules.moveRule === 'swapSides' ? 0 : ONLY_ACROSS;
    const elsewhere = costs.rules.moveRule === 'swapSides' ? OTHER_TABLE : 0;
    return elsewhere + ring(tableOf(from), tableOf(to), otherZone) * 2 + ((from ^ to) & 1);
  };
  const usual = Math.min(...[...staying.values()].map(({ length }) => length).filter((length) => length > 0));
  const fairness = fairnessOf(costs, [...costs.hall.people.keys()]);
  return (group, spot) => {
    const there = staying.get(spot) ?? [];
    let sum = there.length === 0 ? costs.weights.hard : 0;
    if (there.length > usual) sum += fairness.had(group.members) * FAIR_SHARE;
    for (const member of group.members) {
      sum += step(costs.past.last[member] ?? NOWHERE, spot);
      for (const other of there) {
        const cost = costs.pair(member, other);
        if (costs.isSevere(cost)) sum += cost;
      }
    }
    return sum;
  };
}

/** Who was there and may stay. */
const stayingAt = (costs: Costs, spot: Spot): number[] =>
  costs.past.lastAt(spot).filter((person) => costs.stays(person));

/** Tables further on within the zone, the way round that people walk; another zone is far. */
function ringOf({ spots }: Costs): (from: number, to: number, otherZone: number) => number {
  const { tables, steps } = spots;
  const inZone = new Map<string, number[]>();
  for (const [index, { zone }] of tables.entries()) inZone.set(zone, [...(inZone.get(zone) ?? []), index]);
  return (from, to, otherZone) => {
    const ring = inZone.get(tables[from]?.zone ?? '') ?? [];
    const end = ring.indexOf(to);
    if (end === -1) return otherZone + steps(from, to);
    return (end - ring.indexOf(from) + ring.length) % ring.length;
  };
}
