import type { Costs } from './costs.ts';
import type { Draft } from './draft.ts';
import { fairnessOf } from './fairness.ts';
import { improve, type Improving } from './improve.ts';
import { placeGroups } from './place-groups.ts';
import { searchSmall, severity, severityAcross } from './search-small.ts';
import { NOWHERE } from './spots.ts';
import type { Unit } from './units.ts';

/** Halls up to this size are looked through more than once. */
export const SMALL_HALL = 80;

export interface Polishing {
  costs: Costs;
  draft: Draft;
  /** The units that began the groups. */
  heads: ReadonlySet<Unit>;
  /** Other units of their side were seated with them: who is with whom may change, too. */
  severalHeads: boolean;
}

/**
 * What assignment could not see: people among themselves, and in small halls everything at once. Gives
 * what no arrangement is below in hard rules and repeats, as far as it is known then.
 */
export function polish(polishing: Polishing): number {
  const { costs, draft } = polishing;
  const units = unitsIn(draft);
  const isHeld = (unit: Unit): boolean => isMixed(unit) || (polishing.severalHeads && isCapped(costs, unit));
  const held = new Set(units.filter(isHeld));
  const fairness = fairnessOf(
    costs,
    draft.groups.flatMap(({ members }) => members),
  );
  const improving: Improving = { costs, draft, fairness, held };
  const isSmall = costs.hall.people.length <= SMALL_HALL;
  const bound = isSmall ? boundOf(polishing, units) : 0;
  improve(improving);
  if (!isSmall) return bound;
  const before = severity(costs, draft);
  const known = search(polishing, held, bound);
  if (severity(costs, draft) !== before) improve(improving);
  return known;
}

const unitsIn = ({ groups, bench }: Draft): Unit[] => [...groups.flatMap(({ units }) => units), ...bench];

/** An assignment of single people is exact for what is between the sides. */
function boundOf({ costs, draft, heads, severalHeads }: Polishing, units: readonly Unit[]): number {
  const isExact = !severalHeads && units.every((unit) => unit.people.length === 1 || heads.has(unit));
  return isExact && !anyNeed(costs) ? severityAcross(costs, draft) : 0;
}

const anyNeed = (costs: Costs): boolean =>
  [...costs.hall.people.keys()].some((person) => costs.needs(person) !== 0);

/** Heads stay where that loses nothing; several in one group are without a place until they are found. */
function search(
  { costs, draft, heads, severalHeads }: Polishing,
  held: ReadonlySet<Unit>,
  bound: number,
): number {
  if (!severalHeads) return searchSmall({ costs, draft, held: anyNeed(costs) ? held : heads, bound });
  for (const group of draft.groups) group.spot = NOWHERE;
  const known = searchSmall({ costs, draft, held: new Set(), bound });
  placeGroups(costs, draft.groups);
  return known;
}

/** Seats were counted for the group that somebody is in who asked for a small one. */
const isCapped = ({ hall }: Costs, { people }: Unit): boolean =>
  people.some((person) => hall.cap[person] !== Infinity);

/** Units of both sides are no match for any other. */
export const isMixed = ({ customers, colleagues }: Unit): boolean => customers > 0 && colleagues > 0;
