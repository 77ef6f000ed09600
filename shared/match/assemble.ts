import type { Side } from '../contract/cards/round.ts';
import type { Costs } from './costs.ts';
import type { DraftGroup } from './draft.ts';
import { customersFirst } from './hall.ts';
import { jobsOf } from './jobs.ts';
import type { MatchedGroup } from './match.ts';
import { NOWHERE, sideOf, tableOf, zoneLetter, type Spot } from './spots.ts';

/** Groups in walking order, with numbers, places and jobs; customers are named first. */
export function assemble(costs: Costs, drafts: readonly DraftGroup[]): MatchedGroup[] {
  const order = [...drafts].sort((a, b) => rankOf(a.spot) - rankOf(b.spot) || least(a) - least(b));
  const taken = new Map<number, number>();
  for (const { spot } of order) taken.set(tableOf(spot), (taken.get(tableOf(spot)) ?? 0) + 1);
  return order.map((draft, index) => {
    const { hall, spots } = costs;
    const members = customersFirst(hall, draft.members);
    const table = spots.tables[tableOf(draft.spot)];
    const named = { people: hall.idsOf(members), jobs: jobsOf(costs.past, members) };
    if (table === undefined || spots.onlyNumbers)
      return { ...named, number: table?.number ?? index + 1, table: null, zone: null, side: null };
    const shared = (taken.get(tableOf(draft.spot)) ?? 0) > 1;
    return {
      ...named,
      number: index + 1,
      table: table.number,
      zone: zoneLetter(table.zone),
      side: shared || asksForSide(costs, members, draft.spot) ? sideOf(draft.spot) : null,
    };
  });
}

const rankOf = (spot: Spot): number => (spot === NOWHERE ? Infinity : spot);
const least = ({ members }: DraftGroup): number => Math.min(...members);

/** A group alone at a table has a side only if its customer's seat of the roster is there. */
function asksForSide({ hall, spots }: Costs, members: readonly number[], spot: Spot): boolean {
  const side: Side = sideOf(spot);
  return members.some((member) => {
    const person = hall.people[member];
    const isSeat = person?.table === spots.tables[tableOf(spot)]?.number && person?.side === side;
    return person?.role === 'customer' && isSeat;
  });
}
