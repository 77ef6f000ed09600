import type { Costs } from './costs.ts';
import type { DraftGroup } from './draft.ts';

/** Groups as a rider meets them when each has one person of the other side: the common case, and the fast one. */
export interface Heads {
  people: Int32Array;
  spots: Int32Array;
}

/** Null when a group holds more than one person, or somebody of the riders' own side. */
export function headsOf(costs: Costs, groups: readonly DraftGroup[], rider: number): Heads | null {
  const { customer } = costs.hall;
  const alone = groups.every(
    ({ members: [head], members }) => members.length === 1 && customer[head ?? -1] !== customer[rider],
  );
  if (!alone) return null;
  return {
    people: Int32Array.from(groups, ({ members }) => members[0] ?? -1),
    spots: Int32Array.from(groups, ({ spot }) => spot),
  };
}

/** What each head costs a rider: what `pair` and `place` give, with all that is the rider's read once. */
export function rowOfHeads(costs: Costs, rider: number, { people, spots }: Heads): Float64Array {
  const row = new Float64Array(people.length);
  const isCustomer = costs.hall.customer[rider] === 1;
  addBetween(costs, rider, people, row);
  if (costs.past.rounds > 0 || costs.rules.guide !== null)
    addVariety(costs, { rider, isCustomer }, people, row);
  if (costs.isPlaced(rider)) {
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) + costs.place(rider, spots[at] ?? -1);
  }
  return row;
}

/** What stands between the two, and whether they have a language in common. */
function addBetween(costs: Costs, rider: number, people: Int32Array, row: Float64Array): void {
  const { pairs } = costs.past;
  const { hall, between } = costs;
  const start = rider * hall.people.length;
  const spoken = (hall.speaks[rider] ?? 0) * hall.sets;
  for (let at = 0; at < row.length; at += 1) {
    const head = people[at] ?? -1;
    const cost = between[pairs[start + head] ?? 0] ?? 0;
    const shares = hall.shares[spoken + (hall.speaks[head] ?? 0)] === 1;
    row[at] = shares ? cost : cost + costs.language(rider, head);
  }
}

/** Teams and kinds of customer that were met before. */
function addVariety(
  costs: Costs,
  { rider, isCustomer }: { rider: number; isCustomer: boolean },
  people: Int32Array,
  row: Float64Array,
): void {
  for (let at = 0; at < row.length; at += 1) {
    const head = people[at] ?? -1;
    row[at] = (row[at] ?? 0) + (isCustomer ? costs.variety(rider, head) : costs.variety(head, rider));
  }
}
