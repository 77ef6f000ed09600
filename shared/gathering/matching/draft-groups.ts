import type { Discomfort } from './discomfort.ts';
import type { Seeded } from './seeded.ts';
import type { Unit } from './units.ts';

/** A group while it is being filled. */
export interface DraftGroup {
  units: Unit[];
  size: number;
  customers: number;
  colleagues: number;
}

export function addTo(group: DraftGroup, unit: Unit, by: 1 | -1 = 1): void {
  group.units = by === 1 ? [...group.units, unit] : group.units.filter((other) => other !== unit);
  group.size += by * unit.people.length;
  group.customers += by * unit.customers;
  group.colleagues += by * unit.colleagues;
}

const emptyGroup = (): DraftGroup => ({ units: [], size: 0, customers: 0, colleagues: 0 });

/** The best by a score, the first of equals; `items` is not empty. */
function smallest<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const item of items) {
    const value = score(item);
    if (value < least) [best, least] = [item, value];
  }
  return best;
}

/** Large units first: what is small evens out what is large. */
const largestFirst = (units: Unit[]): Unit[] => units.sort((a, b) => b.people.length - a.people.length);

/** As many groups as every customer unit can have one, and every group a colleague. */
const groupCount = (guests: readonly Unit[], hosts: readonly Unit[]): number => {
  const withOwnColleague = guests.filter(({ colleagues }) => colleagues > 0).length;
  return Math.min(guests.length, withOwnColleague + hosts.length);
};

/** Customers spread evenly; those who bring their own colleague start a group each. */
function seatCustomers(groups: readonly DraftGroup[], guests: readonly Unit[]): void {
  const bring = guests.filter(({ colleagues }) => colleagues > 0);
  const alone = guests.filter(({ colleagues }) => colleagues === 0);
  bring.forEach((unit, index) => {
    const own = groups[index];
    if (own !== undefined) addTo(own, unit);
  });
  for (const unit of alone) {
    const group = smallest(groups, ({ customers, size }) => customers * 1_000 + size);
    if (group !== undefined) addTo(group, unit);
  }
}

/** Groups that a unit of colleagues may go to without upsetting the balance. */
function openGroups(groups: readonly DraftGroup[], unit: Unit, left: number, even: number): DraftGroup[] {
  const bare = groups.filter(({ colleagues }) => colleagues === 0);
  const candidates = bare.length >= left ? bare : groups;
  const within = candidates.filter(({ size }) => size + unit.people.length <= even);
  if (within.length > 0) return within;
  const least = candidates.reduce((min, { size }) => Math.min(min, size), Infinity);
  return candidates.filter(({ size }) => size === least);
}

function seatColleagues(groups: readonly DraftGroup[], hosts: readonly Unit[], discomfort: Discomfort): void {
  const people = [...groups.map(({ size }) => size), ...hosts.map((unit) => unit.people.length)];
  const even = Math.floor(people.reduce((sum, size) => sum + size, 0) / groups.length);
  hosts.forEach((unit, index) => {
    const open = openGroups(groups, unit, hosts.length - index, even);
    const group = smallest(open, ({ units }) => discomfort.ofUnit(unit, units));
    if (group !== undefined) addTo(group, unit);
  });
}

/**
 * A first draft: every customer with a colleague, sizes within one of each other where units allow,
 * and each colleague where it hurts least by then. No groups when one side is missing.
 */
export function draftGroups(units: readonly Unit[], discomfort: Discomfort, chance: Seeded): DraftGroup[] {
  const order = largestFirst(chance.shuffled(units));
  const guests = order.filter(({ customers }) => customers > 0);
  const hosts = order.filter(({ customers }) => customers === 0);
  const groups = Array.from({ length: groupCount(guests, hosts) }, emptyGroup);
  if (groups.length === 0) return [];
  seatCustomers(groups, guests);
  seatColleagues(groups, hosts, discomfort);
  return groups;
}
