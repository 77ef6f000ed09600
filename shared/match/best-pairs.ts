/** Which customer meets which colleague in any of several rounds: `[customer * colleagues + colleague]`. */
export interface Pairs {
  customers: number;
  colleagues: number;
  /** 1 where the two meet. */
  used: Uint8Array;
  /** What a meeting costs; infinite where it must not be. */
  cost: Float64Array;
}

/** Enough for halls of a hundred people; each step makes the whole cheaper. */
const MOST_CYCLES = 400;

/**
 * Exchanges meetings around circles (customer, new colleague, their customer, …) while that makes the sum
 * over all rounds cheaper; nobody has more or fewer meetings after it. With no such circle left the sum
 * is the least there is: cycle cancelling (Klein 1967), found by Bellman and Ford.
 */
export function exchangeRound(pairs: Pairs): boolean {
  let changed = false;
  for (let cycles = 0; cycles < MOST_CYCLES; cycles += 1) {
    const cycle = cheaperCycle(pairs);
    if (cycle.length === 0) return changed;
    for (const at of cycle) pairs.used[at] = 1 - (pairs.used[at] ?? 0);
    changed = true;
  }
  return changed;
}

interface Ways {
  /** The least that a way to each node costs; customers first, then colleagues. */
  length: Float64Array;
  /** The node before it on that way; -1: none. */
  before: Int32Array;
}

/** The pairs along a circle that makes the whole cheaper; empty when there is none. */
function cheaperCycle(pairs: Pairs): number[] {
  const nodes = pairs.customers + pairs.colleagues;
  const ways: Ways = { length: new Float64Array(nodes), before: new Int32Array(nodes).fill(-1) };
  let last = -1;
  for (let turn = 0; turn < nodes; turn += 1) {
    last = relaxAll(pairs, ways);
    if (last === -1) return [];
  }
  return walkBack(pairs, ways, last);
}

/** One turn over all arcs; the last node that came nearer, or -1. */
function relaxAll({ customers, colleagues, used, cost }: Pairs, ways: Ways): number {
  let last = -1;
  for (let customer = 0; customer < customers; customer += 1) {
    for (let colleague = 0; colleague < colleagues; colleague += 1) {
      const at = customer * colleagues + colleague;
      const price = cost[at] ?? Infinity;
      const node = customers + colleague;
      const isNearer =
        used[at] === 1 ? relax(ways, [node, customer], -price) : relax(ways, [customer, node], price);
      if (isNearer) last = used[at] === 1 ? customer : node;
    }
  }
  return last;
}

/** Costs are whole numbers: a gain of less than a half is none. */
const NOTHING = 0.5;

function relax({ length, before }: Ways, [from, to]: [number, number], price: number): boolean {
  const through = (length[from] ?? 0) + price;
  if (!(through < (length[to] ?? 0) - NOTHING)) return false;
  length[to] = through;
  before[to] = from;
  return true;
}

function walkBack({ customers, colleagues }: Pairs, { before }: Ways, last: number): number[] {
  let start = last;
  for (let step = 0; step < before.length; step += 1) start = before[start] ?? start;
  const cycle: number[] = [];
  let node = start;
  do {
    const previous = before[node] ?? node;
    const [customer, colleague] = node < customers ? [node, previous] : [previous, node];
    cycle.push(customer * colleagues + colleague - customers);
    node = previous;
  } while (node !== start && cycle.length <= before.length);
  return cycle;
}
