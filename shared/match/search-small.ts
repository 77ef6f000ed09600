import type { Costs } from './costs.ts';
import { addUnit, groupAmiss, removeUnit, roomLeft, type Draft, type DraftGroup } from './draft.ts';
import { NOWHERE } from './spots.ts';
import type { Unit } from './units.ts';

/** Rooms in which every arrangement can be tried; the steps bound what a search may cost. */
const MOST_UNITS = 18;
const MOST_STEPS = 60_000;

export interface Searching {
  costs: Costs;
  draft: Draft;
  /** Units that stay where the draft has them. */
  held: ReadonlySet<Unit>;
  /** No arrangement costs less than this in hard rules and repeats. */
  bound: number;
}

/** Hard rules and repeats of a draft; what it wishes for is left out. */
export const severity = (costs: Costs, draft: Draft): number =>
  draft.groups.reduce(
    (sum, group) => sum + groupAmiss(costs, group.members),
    sumSevere(costs, draft, () => true),
  );

/** The part of it that an assignment sees: between the sides, and of places. */
export const severityAcross = (costs: Costs, draft: Draft): number =>
  sumSevere(costs, draft, (a, b) => costs.hall.customer[a] !== costs.hall.customer[b]);

function sumSevere(costs: Costs, { groups }: Draft, counts: (a: number, b: number) => boolean): number {
  let sum = 0;
  for (const { members, spot } of groups) {
    members.forEach((person, index) => {
      sum += severe(costs, costs.place(person, spot));
      for (const other of members.slice(index + 1))
        if (counts(person, other)) sum += severe(costs, costs.pair(person, other));
    });
  }
  return sum;
}

/** Whole repeats and hard rules of a cost. */
const severe = (costs: Costs, cost: number): number =>
  cost < costs.weights.repeat ? 0 : cost - (cost % costs.weights.repeat);

interface Search extends Searching {
  units: readonly Unit[];
  smallest: number;
  largest: number;
  /** People who still have to sit out. */
  benched: number;
  /** Customers of a group. */
  fewest: number;
  most: number;
  /** How much groups differ in size in which nobody is tied or asked for a small one. */
  uneven: number;
  best: number;
  found: number[] | null;
  places: number[];
  steps: number;
}

/**
 * Small rooms only: looks through all arrangements with the same sizes for one that breaks fewer hard
 * rules, then has fewer repeats, and puts it into the draft. Assignment and swaps find it nearly always;
 * this is for when they do not. Gives what no arrangement is below, as far as it is known then.
 */
export function searchSmall(searching: Searching): number {
  const { costs, draft, held, bound } = searching;
  const units = [...draft.groups.flatMap((group) => group.units), ...draft.bench].filter(
    (unit) => !held.has(unit),
  );
  const best = severity(costs, draft);
  if (best <= bound || units.length > MOST_UNITS) return bound;
  units.sort((a, b) => b.customers - a.customers || b.people.length - a.people.length);
  const sizes = draft.groups.map(({ members }) => members.length);
  const before = draft.groups.map((group) => [...group.units]);
  const search: Search = {
    ...searching,
    units,
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    benched: peopleIn(draft.bench.filter((unit) => !held.has(unit))),
    fewest: Math.min(...draft.groups.map(({ customers }) => customers)),
    most: Math.max(...draft.groups.map(({ customers }) => customers)),
    uneven: Math.max(1, unevenness(costs, draft)),
    best,
    found: null,
    places: [],
    steps: 0,
  };
  draft.groups.forEach((group) => group.units.forEach((unit) => held.has(unit) || removeUnit(group, unit)));
  tryFrom(
    search,
    0,
    sumSevere(costs, draft, () => true),
  );
  restore(search, before);
  return search.steps > MOST_STEPS ? bound : search.best;
}

const peopleIn = (units: readonly Unit[]): number =>
  units.reduce((sum, { people }) => sum + people.length, 0);

function restore({ draft, units, found, held }: Search, before: readonly Unit[][]): void {
  draft.groups.forEach((group, index) => {
    if (found === null)
      (before[index] ?? []).filter((unit) => !held.has(unit)).forEach((unit) => addUnit(group, unit));
  });
  if (found === null) return;
  const bench = draft.bench.filter((unit) => held.has(unit));
  units.forEach((unit, index) => {
    const group = draft.groups[found[index] ?? -1];
    if (group === undefined) bench.push(unit);
    else addUnit(group, unit);
  });
  draft.bench = bench;
}

function tryFrom(search: Search, at: number, cost: number): void {
  search.steps += 1;
  if (search.steps > MOST_STEPS || search.best <= search.bound || cost >= search.best) return;
  const unit = search.units[at];
  if (unit === undefined) return keepIfWhole(search, cost);
  for (const index of choices(search, unit)) tryGroup(search, { unit, at, index }, cost);
  if (search.benched >= unit.people.length && mayWait(unit)) tryBench(search, at, cost);
}

/** Groups that may take the unit; of empty ones without a place the first stands for all. */
function choices({ costs, draft, largest, most }: Search, unit: Unit): number[] {
  const empty = draft.groups.findIndex(({ members, spot }) => members.length === 0 && spot === NOWHERE);
  return [...draft.groups.keys()].filter((index) => {
    const group = draft.groups[index];
    if (group === undefined || group.members.length + unit.people.length > largest) return false;
    const isTwin = group.members.length === 0 && group.spot === NOWHERE && index !== empty;
    return !isTwin && group.customers + unit.customers <= most && roomLeft(costs, group, unit);
  });
}

interface Step {
  unit: Unit;
  at: number;
  index: number;
}

function tryGroup(search: Search, { unit, at, index }: Step, cost: number): void {
  const group = search.draft.groups[index];
  if (group === undefined) return;
  const added = addedCost(search.costs, unit, group);
  addUnit(group, unit);
  search.places[at] = index;
  tryFrom(search, at + 1, cost + added);
  removeUnit(group, unit);
}

const mayWait = ({ customers, pinned }: Unit): boolean => customers === 0 && !pinned;

function tryBench(search: Search, at: number, cost: number): void {
  const { length } = search.units[at]?.people ?? [];
  search.benched -= length;
  search.places[at] = -1;
  tryFrom(search, at + 1, cost);
  search.benched += length;
}

function addedCost(costs: Costs, unit: Unit, group: DraftGroup): number {
  let sum = 0;
  for (const person of unit.people) {
    sum += severe(costs, costs.place(person, group.spot));
    for (const member of group.members) sum += severe(costs, costs.pair(person, member));
  }
  return sum;
}

function unevenness({ hall }: Costs, { groups }: Draft): number {
  const isFree = ({ units, members }: DraftGroup): boolean =>
    units.every(({ people }) => people.length === 1) &&
    members.every((member) => hall.cap[member] === Infinity);
  const sizes = groups.filter(isFree).map(({ members }) => members.length);
  return sizes.length === 0 ? 0 : Math.max(...sizes) - Math.min(...sizes);
}

function keepIfWhole(search: Search, cost: number): void {
  const { costs, draft, fewest, smallest } = search;
  const whole = draft.groups.every(
    ({ members, customers }) =>
      members.length >= smallest && customers >= Math.max(1, fewest) && customers < members.length,
  );
  if (!whole || search.benched > 0 || unevenness(costs, draft) > search.uneven) return;
  const total = draft.groups.reduce((sum, group) => sum + groupAmiss(costs, group.members), cost);
  if (total >= search.best) return;
  search.best = total;
  search.found = [...search.places];
}
