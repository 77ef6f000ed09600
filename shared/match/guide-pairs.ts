import { exchangeRound, type Pairs } from './best-pairs.ts';
import type { Costs } from './costs.ts';
import type { Match } from './match.ts';
import { spotAt, type Spot } from './spots.ts';

/**
 * Who should meet over all rounds of a plan, so that the rounds together cost least: 1 for each pair,
 * `[a * people + b]` both ways. Null where nothing is gained, or where customers do not keep their spots
 * and a pair has no price of its own.
 */
export function guideFor(costs: Costs, plan: readonly Match[]): Uint8Array | null {
  const spots = spotsOfCustomers(costs, plan);
  if (spots === null) return null;
  const { people, customer } = costs.hall;
  const all = [...people.keys()];
  const guests = all.filter((person) => spots.has(person));
  const hosts = all.filter((person) => customer[person] !== 1);
  const pairs = pairsOf(costs, { guests, hosts, spots });
  markUsed(costs, plan, { guests, hosts, pairs });
  if (!exchangeRound(pairs)) return null;
  const guide = new Uint8Array(people.length * people.length);
  guests.forEach((guest, row) => {
    hosts.forEach((host, column) => {
      const meet = pairs.used[row * hosts.length + column] ?? 0;
      guide[guest * people.length + host] = meet;
      guide[host * people.length + guest] = meet;
    });
  });
  return guide;
}

/** The spot of every customer when it is the same in all rounds and each is alone in the group. */
function spotsOfCustomers(costs: Costs, plan: readonly Match[]): Map<number, Spot> | null {
  const spots = new Map<number, Spot>();
  for (const { groups } of plan) {
    for (const group of groups) {
      const members = costs.hall.indicesOf(group.people);
      const guests = members.filter((member) => costs.hall.customer[member] === 1);
      const [guest] = guests;
      const spot = spotAt(costs.spots, group);
      if (guest === undefined || guests.length > 1 || (spots.get(guest) ?? spot) !== spot) return null;
      spots.set(guest, spot);
    }
  }
  return spots;
}

interface Sides {
  guests: readonly number[];
  hosts: readonly number[];
}

function pairsOf(costs: Costs, { guests, hosts, spots }: Sides & { spots: Map<number, Spot> }): Pairs {
  const cost = new Float64Array(guests.length * hosts.length);
  guests.forEach((guest, row) => {
    hosts.forEach((host, column) => {
      const price = costs.pair(guest, host) + costs.place(host, spots.get(guest) ?? -1);
      cost[row * hosts.length + column] = costs.isSevere(price) ? Infinity : price;
    });
  });
  return {
    customers: guests.length,
    colleagues: hosts.length,
    used: new Uint8Array(cost.length),
    cost,
  };
}

function markUsed(
  { hall }: Costs,
  plan: readonly Match[],
  { guests, hosts, pairs }: Sides & { pairs: Pairs },
): void {
  const row = new Map(guests.map((guest, index) => [guest, index]));
  const column = new Map(hosts.map((host, index) => [host, index]));
  for (const group of plan.flatMap(({ groups }) => groups)) {
    const members = hall.indicesOf(group.people);
    const from = members.flatMap((member) => row.get(member) ?? []);
    const to = members.flatMap((member) => column.get(member) ?? []);
    for (const at of from) for (const other of to) pairs.used[at * hosts.length + other] = 1;
  }
}
