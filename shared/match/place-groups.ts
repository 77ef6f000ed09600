import type { Costs } from './costs.ts';
import type { DraftGroup } from './draft.ts';
import { approachCosts } from './approach.ts';
import { solveSeats } from './solve-seats.ts';
import { NOWHERE, tableOf, zoneLetter, type Spot } from './spots.ts';

/** Gives every group a spot: first those who need a certain place, then the others. */
export function placeGroups(costs: Costs, groups: readonly DraftGroup[]): void {
  const free = new Set(costs.spots.all);
  for (const group of groups) free.delete(group.spot);
  const homeless = groups.filter(({ spot }) => spot === NOWHERE);
  const needy = homeless.filter(({ members }) => members.some((member) => costs.needs(member) !== 0));
  placeCheapest(costs, needy, free);
  const rest = homeless.filter((group) => !needy.includes(group));
  const keepers = needy.filter(({ members, spot }) =>
    members.some((member) => costs.past.last[member] === spot),
  );
  const kept = new Set(keepers.map(({ spot }) => spot));
  if (rest.some((group) => comesTo(costs, group))) placeByApproach(costs, rest, { free, kept });
  else placeAtHome(costs, rest, free);
}

/** Whoever needs a certain seat and came to a group elsewhere: all places are given anew, theirs first. */
export function placeForNeeds(costs: Costs, groups: readonly DraftGroup[]): void {
  const unmet = groups.some(({ members, spot }) =>
    members.some(
      (member) => costs.needs(member) !== 0 && costs.place(member, spot) >= costs.weights.hard / 2,
    ),
  );
  if (!unmet) return;
  for (const group of groups) group.spot = NOWHERE;
  placeCheapest(costs, groups, new Set(costs.spots.all));
}

/** Whether this group's people move to others who stay. */
const comesTo = (costs: Costs, { members }: DraftGroup): boolean =>
  costs.past.rounds > 0 && !costs.stays(members[0] ?? -1);

/** Access first: the cheapest spots for all of them together, their own where it will do. */
function placeCheapest(costs: Costs, groups: readonly DraftGroup[], free: Set<Spot>): void {
  const order = new Map([...free].map((spot, index) => [spot, index / costs.spots.all.length]));
  assignSpots(costs, groups, free, ({ members }, spot) =>
    members.reduce((sum, member) => sum + costs.place(member, spot), order.get(spot) ?? 0),
  );
}

/** To where the other side stays: new faces first, then as the move rule says. */
function placeByApproach(
  costs: Costs,
  groups: readonly DraftGroup[],
  { free, kept }: { free: Set<Spot>; kept: ReadonlySet<Spot> },
): void {
  const approach = approachCosts(costs, [...free], kept);
  assignSpots(costs, groups, free, (group, spot) =>
    group.members.reduce((sum, member) => sum + costs.settled(member, spot), approach(group, spot)),
  );
}

/** The free spots that cost least for all groups together; with too few of them some have none. */
function assignSpots(
  costs: Costs,
  groups: readonly DraftGroup[],
  free: Set<Spot>,
  cost: (group: DraftGroup, spot: Spot) => number,
): void {
  const spots = [...free];
  const matrix = groups.map((group) => {
    const row = new Float64Array(Math.max(spots.length, groups.length)).fill(costs.weights.hard * 2);
    spots.forEach((spot, index) => (row[index] = cost(group, spot)));
    return row;
  });
  const found = solveSeats(matrix);
  groups.forEach((group, index) => {
    group.spot = spots[found[index] ?? -1] ?? NOWHERE;
    free.delete(group.spot);
  });
}

/**
 * Where they stay or what the roster says; across the table when that is taken; else in walking order. Two groups
 * share a table that has the seats for both.
 */
function placeAtHome(costs: Costs, groups: readonly DraftGroup[], free: Set<Spot>): void {
  const seats = new SeatsTaken(costs, groups);
  const wander = groups.filter((group) => {
    const wishes = group.members.map((member) => costs.belongsAt(member)).filter((spot) => spot !== NOWHERE);
    const spot = wishes
      .flatMap((wish) => [wish, wish ^ 1])
      .find((at) => free.has(at) && seats.has(at, group.members.length));
    if (spot === undefined) return true;
    group.spot = spot;
    free.delete(spot);
    seats.take(spot, group.members.length);
    return false;
  });
  const order = new WanderOrder(costs, free);
  for (const group of wander) group.spot = order.next(group);
}

/** How many people sit at each table so far; a table whose seats nobody told has room for all. */
class SeatsTaken {
  readonly #costs: Costs;
  readonly #taken = new Map<number, number>();

  constructor(costs: Costs, groups: readonly DraftGroup[]) {
    this.#costs = costs;
    for (const { spot, members } of groups) if (spot !== NOWHERE) this.take(spot, members.length);
  }

  take(spot: Spot, people: number): void {
    this.#taken.set(tableOf(spot), (this.#taken.get(tableOf(spot)) ?? 0) + people);
  }

  /** The first group has its table, however large it is. */
  has(spot: Spot, people: number): boolean {
    const taken = this.#taken.get(tableOf(spot)) ?? 0;
    const seats = this.#costs.spots.tables[tableOf(spot)]?.seats ?? 0;
    return taken === 0 || seats === 0 || taken + people <= seats;
  }
}

/** Empty tables in walking order, the own zone first; then free sides of tables where somebody sits. */
class WanderOrder {
  readonly #costs: Costs;
  readonly #free: Set<Spot>;

  constructor(costs: Costs, free: Set<Spot>) {
    this.#costs = costs;
    this.#free = free;
  }

  next({ members }: DraftGroup): Spot {
    const zone = members
      .map((member) => zoneLetter(this.#costs.hall.people[member]?.zone ?? null))
      .find(Boolean);
    const isNear = (spot: Spot): boolean => this.#costs.spots.zones[tableOf(spot)] === zone;
    const near = (alone: boolean) => (zone === undefined ? undefined : this.#first(isNear, alone));
    const empty = near(true) ?? this.#first(() => true, true);
    const spot = empty ?? near(false) ?? this.#first(() => true, false) ?? NOWHERE;
    this.#free.delete(spot);
    return spot;
  }

  #first(suits: (spot: Spot) => boolean, alone: boolean): Spot | undefined {
    for (const spot of this.#free) {
      if (alone && spot % 2 === 1) continue;
      if (suits(spot) && (!alone || this.#isEmpty(spot))) return spot;
    }
    return undefined;
  }

  #isEmpty(spot: Spot): boolean {
    const sides = this.#costs.spots.tables[tableOf(spot)]?.sides ?? 1;
    return sides === 1 || this.#free.has(spot ^ 1);
  }
}
