import type { Costs } from './costs.ts';
import { MOST_COLLEAGUES } from './shape.ts';
import { NOWHERE, type Spot } from './spots.ts';
import type { Unit } from './units.ts';

/** A group while it is being made. */
export interface DraftGroup {
  units: Unit[];
  /** Everybody in it, by index of the hall. */
  members: number[];
  customers: number;
  spot: Spot;
  /** Larger than groups usually are in this round. */
  large: boolean;
}

export interface Draft {
  groups: DraftGroup[];
  /** Who finds no seat in this round. */
  bench: Unit[];
}

export const newGroup = (): DraftGroup => ({
  units: [],
  members: [],
  customers: 0,
  spot: NOWHERE,
  large: false,
});

export function addUnit(group: DraftGroup, unit: Unit): void {
  group.units.push(unit);
  group.members.push(...unit.people);
  group.customers += unit.customers;
}

export function removeUnit(group: DraftGroup, unit: Unit): void {
  group.units = group.units.filter((other) => other !== unit);
  group.members = group.members.filter((member) => !unit.people.includes(member));
  group.customers -= unit.customers;
}

export const colleaguesIn = (group: DraftGroup): number => group.members.length - group.customers;

/** Most colleagues that the customers of a group agreed to. */
export function capOf(costs: Costs, members: readonly number[]): number {
  let cap = Infinity;
  if (!costs.hall.someCapped) return cap;
  for (const member of members) cap = Math.min(cap, costs.hall.cap[member] ?? Infinity);
  return cap;
}

const NOBODY: Unit = { people: [], customers: 0, colleagues: 0, pinned: false };

/** Most units are one person. */
const isOf = (member: number, { people }: Unit): boolean =>
  people[0] === member || (people.length > 1 && people.includes(member));

/** A unit among members of a group, at its spot; those of `without` are thought away. */
export function unitCost(costs: Costs, unit: Unit, group: DraftGroup, without: Unit | null): number {
  const away = without ?? NOBODY;
  let sum = 0;
  for (const person of unit.people) {
    sum += costs.place(person, group.spot);
    for (const member of group.members) {
      if (!isOf(member, unit) && !isOf(member, away)) sum += costs.pair(person, member);
    }
  }
  return sum;
}

/** A group larger than somebody agreed to is worse than any other broken rule. */
export const OVER_CAP = 8;

/** What is wrong with a group as a whole: all of one team, or more colleagues than a customer agreed to. */
export function groupAmiss(costs: Costs, members: readonly number[]): number {
  const amiss = costs.isUnmixed(members) ? costs.weights.hard : 0;
  const cap = capOf(costs, members);
  if (cap === Infinity) return amiss;
  const colleagues = members.filter((member) => costs.hall.customer[member] !== 1).length;
  return amiss + (colleagues > cap ? costs.weights.hard * OVER_CAP : 0);
}

/** What a group costs in all. */
export function groupCost(costs: Costs, group: DraftGroup): number {
  let sum = groupAmiss(costs, group.members);
  group.members.forEach((person, index) => {
    sum += costs.place(person, group.spot);
    for (const other of group.members.slice(index + 1)) sum += costs.pair(person, other);
  });
  return sum;
}

export const draftCost = (costs: Costs, { groups }: Draft): number =>
  groups.reduce((sum, group) => sum + groupCost(costs, group), 0);

/** Whether a group may take a unit without anybody having more colleagues than they agreed to, or a crowd. */
export function roomLeft(costs: Costs, group: DraftGroup, unit: Unit): boolean {
  const most = MOST_COLLEAGUES * (group.customers + unit.customers);
  const cap = Math.min(most, capOf(costs, group.members), capOf(costs, unit.people));
  return unit.colleagues === 0 || colleaguesIn(group) + unit.colleagues <= cap;
}
