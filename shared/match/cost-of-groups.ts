import type { Costs } from './costs.ts';
import { groupCost, newGroup } from './draft.ts';
import type { MatchedGroup } from './match.ts';
import { spotAt } from './spots.ts';

/** What groups cost that were made already. */
export const costOfGroups = (costs: Costs, groups: readonly MatchedGroup[]): number =>
  groups.reduce((sum, group) => {
    const members = costs.hall.indicesOf(group.people);
    return sum + groupCost(costs, { ...newGroup(), members, spot: spotAt(costs.spots, group) });
  }, 0);
