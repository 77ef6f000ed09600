import type { Costs } from './costs.ts';
import { addUnit, capOf, colleaguesIn, roomLeft, unitCost, type Draft, type DraftGroup } from './draft.ts';
import { fairnessOf } from './fairness.ts';
import { countSeats, roomIn } from './seat-counts.ts';
import { seatRiders, type Seating as SeatingOfRiders } from './solve-seats.ts';
import type { Unit } from './units.ts';

export interface Seating {
  costs: Costs;
  draft: Draft;
  ledBy: 'customers' | 'colleagues';
  chance: Int32Array;
  /** Most people who are seated; the rest wait for another wave. */
  target: number;
}

/** Above this an assignment takes long enough to be felt. */
const LARGE_HALL = 300;

/** Seats units in groups that have begun: those of several people one by one, then all others at once. */
export function seatUnits(seating: Seating, units: readonly Unit[]): void {
  const several = units.filter(({ people }) => people.length > 1);
  several.sort((a, b) => b.people.length - a.people.length);
  let target = seating.target;
  several.forEach((unit, index) => {
    seatTogether(seating, unit, units.length - index);
    target -= unit.people.length;
  });
  seatSingles(
    { ...seating, target },
    units.filter(({ people }) => people.length === 1),
  );
}

/** The smallest group with room; of equals the one that suits best. `left`: units to come, and this. */
export function seatTogether(seating: Pick<Seating, 'costs' | 'draft'>, unit: Unit, left: number): void {
  const { costs, draft } = seating;
  const open = openFor(seating, unit, left);
  let best: DraftGroup | null = null;
  let least = [Infinity, Infinity, Infinity];
  for (const group of open) {
    const cost = unitCost(costs, unit, group, null);
    const amiss = willBeAmiss(costs, group, unit) ? costs.weights.hard : 0;
    const rank = [
      costs.repeatsIn(cost + amiss),
      unit.customers > 0 ? group.customers : group.members.length,
      cost,
    ];
    if (isBefore(rank, least)) [best, least] = [group, rank];
  }
  if (best === null) draft.bench.push(unit);
  else addUnit(best, unit);
}

/** Nobody is left with nobody: rather more than somebody agreed to, and a bare group while others are needed. */
function openFor({ costs, draft }: Pick<Seating, 'costs' | 'draft'>, unit: Unit, left: number): DraftGroup[] {
  const isBare = (group: DraftGroup): boolean =>
    (unit.customers > 0 ? group.customers : colleaguesIn(group)) === 0;
  const bare = draft.groups.filter(isBare);
  const among = bare.length >= left ? bare : draft.groups;
  const roomy = among.filter((group) => roomLeft(costs, group, unit));
  return roomy.length > 0 ? roomy : bare;
}

/** Whether a group would be full of one team, or be more than somebody agreed to. */
function willBeAmiss(costs: Costs, group: DraftGroup, unit: Unit): boolean {
  const all = [...group.members, ...unit.people];
  const [colleagues, cap] = [colleaguesIn(group) + unit.colleagues, capOf(costs, all)];
  return colleagues > cap || (colleagues === cap && costs.isUnmixed(all));
}

export function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}

function seatSingles({ costs, draft, ledBy, chance, target }: Seating, units: readonly Unit[]): void {
  const { groups } = draft;
  const asCustomers = units[0]?.customers === 1;
  /** Customers of a group are counted before colleagues come to it. */
  const evenly = asCustomers && ledBy === 'customers';
  const counts = countSeats(
    groups.map(({ members, customers }) => (evenly ? customers : members.length)),
    groups.map((group) => (asCustomers ? Infinity : roomIn(costs, group, ledBy))),
    groups.map((group) => (asCustomers ? group.customers : colleaguesIn(group)) === 0),
    { count: units.length, target },
  );
  const riders = units.map(({ people }) => people[0] ?? 0);
  const seating = { costs, groups, riders, counts, chance, fairness: fairnessOf(costs, riders) };
  const found = costs.hall.people.length > LARGE_HALL ? seatQuickly(seating) : seatRiders(seating);
  const usual = groups.map(({ members }, index) => members.length + (counts.fixed[index] ?? 0));
  units.forEach((unit, index) => {
    const group = groups[found[index] ?? -1];
    if (group === undefined) draft.bench.push(unit);
    else addUnit(group, unit);
  });
  groups.forEach((group, index) => (group.large = group.members.length > (usual[index] ?? 0)));
}

/**
 * In a large hall it is settled before who has one more, by fairness and then chance: seats of which only
 * some are taken make the assignment several times slower. Where that leaves something severe, all are asked.
 */
function seatQuickly(seating: SeatingOfRiders): Int32Array {
  const { costs, counts, fairness, groups, riders, chance } = seating;
  const [rider = 0] = riders;
  const rank = (group: number): number => {
    const members = groups[group]?.members ?? [];
    return fairness.large(rider, members) * 2 + ((chance[members[0] ?? 0] ?? 0) >>> 0) / 2 ** 32;
  };
  const order = [...counts.optional].sort((a, b) => rank(a) - rank(b));
  const fixed = [...counts.fixed];
  for (const group of order.slice(0, counts.extra)) fixed[group] = (fixed[group] ?? 0) + 1;
  const found = seatRiders({ ...seating, counts: { ...counts, fixed, optional: [], extra: 0 } });
  const isSevere = riders.some((person, index) => {
    const group = groups[found[index] ?? -1];
    return group?.members.some((member) => costs.isSevere(costs.pair(person, member)));
  });
  return isSevere && counts.optional.length > 0 ? seatRiders(seating) : found;
}
