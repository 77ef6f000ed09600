import type { Costs } from './costs.ts';
import { addUnit, groupAmiss, removeUnit, unitCost, type Draft, type DraftGroup } from './draft.ts';
import type { Fairness } from './fairness.ts';
import type { Unit } from './units.ts';

/** Looks at so many swaps at most, so that a hall of thousands is dealt in time. */
const MOST_SWAPS = 150_000;

/** For a wish alone the nearest groups in walking order are asked. */
const FAR_FOR_A_WISH = 48;

interface Seat {
  unit: Unit;
  group: DraftGroup;
}

interface Budget {
  left: number;
  /** Units for which no swap was found, while their groups are what they were. */
  hopeless: Set<Unit>;
}

export interface Improving {
  costs: Costs;
  draft: Draft;
  fairness: Fairness;
  /** Units that may not be moved: heads that hold a place. */
  held: ReadonlySet<Unit>;
}

/**
 * Swaps two units of a kind between groups, or one with the bench, while that makes the whole cheaper:
 * for what an assignment cannot see, colleagues among themselves. The best swap of each unit, in order,
 * until none helps.
 */
export function improve(improving: Improving): void {
  const budget: Budget = { left: MOST_SWAPS, hopeless: new Set() };
  let better = true;
  while (better && budget.left > 0) {
    better = false;
    for (const seat of uneasy(improving)) if (swapBest(improving, seat, budget)) better = true;
  }
}

const seatsOf = ({ groups }: Draft): Seat[] =>
  groups.flatMap((group) => group.units.map((unit) => ({ unit, group })));

/** Whoever has somebody in their group whom they had better not, or sits with their own team alone; worst first. */
function uneasy({ costs, draft, held }: Improving): Seat[] {
  const ranked = seatsOf(draft)
    .filter(({ unit }) => !held.has(unit))
    .map((seat) => ({ seat, relief: relief(costs, seat.unit, seat.group) }))
    .filter(({ relief: spared }) => spared > 0);
  return ranked.sort((a, b) => b.relief - a.relief).map(({ seat }) => seat);
}

/** What a unit's group would be spared without it, but for what anybody in its place would cost. */
function relief(costs: Costs, unit: Unit, group: DraftGroup): number {
  let sum = costs.isUnmixed(group.members) ? costs.weights.hard : 0;
  for (const person of unit.people) {
    for (const member of group.members) {
      if (unit.people.includes(member)) continue;
      const cost = costs.pair(person, member);
      const isOwnSide = costs.hall.customer[member] === costs.hall.customer[person];
      if (isOwnSide || costs.isSevere(cost)) sum += cost;
    }
  }
  return sum;
}

function swapBest(improving: Improving, seat: Seat, budget: Budget): boolean {
  if (isOver(seat, budget)) return false;
  const now = unitCost(improving.costs, seat.unit, seat.group, null);
  const best = bestSwap(improving, { seat, now }, budget);
  if (best !== null) exchange(seat, best);
  const found = best !== null || swapWithBench(improving, seat, now);
  if (found) hopeAgain(budget, [seat.group, (best ?? seat).group]);
  else budget.hopeless.add(seat.unit);
  return found;
}

function hopeAgain({ hopeless }: Budget, groups: readonly DraftGroup[]): void {
  for (const { units } of groups) for (const unit of units) hopeless.delete(unit);
}

/** Enough was tried, or nothing could be found, or the unit is elsewhere by now. */
const isOver = ({ unit, group }: Seat, { left, hopeless }: Budget): boolean =>
  left <= 0 || hopeless.has(unit) || !group.units.includes(unit);

/** Looks further round the hall until the unit's group would be spared all that can be spared. */
function bestSwap(
  improving: Improving,
  { seat, now }: Pick<Sought, 'seat' | 'now'>,
  budget: Budget,
): Seat | null {
  const { costs, draft } = improving;
  const enough = relief(costs, seat.unit, seat.group);
  const start = draft.groups.indexOf(seat.group);
  let [gain, best]: [number, Seat | null] = [0, null];
  const others = [...draft.groups.slice(start + 1), ...draft.groups.slice(0, start)];
  for (const group of costs.isSevere(enough) ? others : others.slice(0, FAR_FOR_A_WISH)) {
    if (-gain >= enough) break;
    const among = unitCost(costs, seat.unit, group, null);
    for (const unit of group.units.filter((other) => fits(improving, seat.unit, other))) {
      budget.left -= 1;
      const change = changeOf(improving, { seat, now, gain, among }, { unit, group });
      if (change < gain) [gain, best] = [change, { unit, group }];
    }
  }
  return best;
}

const fits = ({ held }: Improving, one: Unit, other: Unit): boolean =>
  one.customers === other.customers && one.colleagues === other.colleagues && !held.has(other);

/** What the whole costs more after a swap; below 0 it is better. Ends early where it can no longer be. */
function changeOf(improving: Improving, { seat, now, gain, among }: Sought, other: Seat): number {
  const { costs } = improving;
  const before = now + unitCost(costs, other.unit, other.group, null);
  const there = among - betweenUnits(costs, seat.unit, other.unit);
  const alone = seat.unit.customers === 0 && !costs.isUnmixed(seat.group.members);
  const bound = alone && !costs.isUnmixed(other.group.members) ? before + gain : Infinity;
  if (there >= bound) return 0;
  const here = unitCost(costs, other.unit, seat.group, seat.unit);
  if (here + there >= bound) return 0;
  return here + there - before + groupChange(improving, seat, other);
}

const betweenUnits = (costs: Costs, one: Unit, other: Unit): number => {
  let sum = 0;
  for (const a of one.people) for (const b of other.people) sum += costs.pair(a, b);
  return sum;
};

interface Sought {
  seat: Seat;
  /** What the unit costs where it is. */
  now: number;
  /** The best change so far. */
  gain: number;
  /** What it would cost among all of the other group. */
  among: number;
}

/** What groups as a whole make of a swap: all of one team, too many, and who sits in the larger ones. */
function groupChange({ costs, fairness }: Improving, one: Seat, other: Seat): number {
  const swapped = (group: DraftGroup, out: Unit, into: Unit): number[] => [
    ...group.members.filter((member) => !out.people.includes(member)),
    ...into.people,
  ];
  const after = [swapped(one.group, one.unit, other.unit), swapped(other.group, other.unit, one.unit)];
  const amiss = (groups: readonly (readonly number[])[]): number =>
    groups.reduce((sum, members) => sum + groupAmiss(costs, members), 0);
  const large = (unit: Unit, group: DraftGroup): number =>
    group.large && unit.customers > 0 ? fairness.large(unit.people[0] ?? 0, group.members) : 0;
  return (
    amiss(after) -
    amiss([one.group.members, other.group.members]) +
    large(one.unit, other.group) +
    large(other.unit, one.group) -
    large(one.unit, one.group) -
    large(other.unit, other.group)
  );
}

function exchange(one: Seat, other: Seat): void {
  removeUnit(one.group, one.unit);
  removeUnit(other.group, other.unit);
  addUnit(one.group, other.unit);
  addUnit(other.group, one.unit);
}

function swapWithBench(improving: Improving, seat: Seat, now: number): boolean {
  if (seat.unit.pinned) return false;
  const { costs, draft, fairness } = improving;
  const sits = (unit: Unit): number => unit.people.reduce((sum, person) => sum + fairness.sitOut(person), 0);
  const better = draft.bench.find((unit) => {
    if (!fits(improving, seat.unit, unit)) return false;
    const away: Seat = { unit, group: { ...seat.group, units: [], members: [] } };
    const change = unitCost(costs, unit, seat.group, seat.unit) - now + sits(seat.unit) - sits(unit);
    return change + groupChange(improving, seat, away) < 0;
  });
  if (better === undefined) return false;
  draft.bench = draft.bench.map((unit) => (unit === better ? seat.unit : unit));
  removeUnit(seat.group, seat.unit);
  addUnit(seat.group, better);
  return true;
}
