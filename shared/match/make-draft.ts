import type { Costs } from './costs.ts';
import { addUnit, draftCost, newGroup, type Draft } from './draft.ts';
import type { MatchSettings } from './match-input.ts';
import { placeForNeeds, placeGroups } from './place-groups.ts';
import { isMixed, polish, SMALL_HALL } from './polish.ts';
import { severity } from './search-small.ts';
import { isBefore, seatTogether, seatUnits, type Seating } from './seat-units.ts';
import type { Seeded } from './seeded.ts';
import type { Shape } from './shape.ts';
import { NOWHERE } from './spots.ts';
import type { Unit } from './units.ts';

export interface Making {
  costs: Costs;
  shape: Shape;
  settings: MatchSettings;
  chance: Seeded;
}

/** While hard rules or repeats remain that another try might avoid. */
const MOST_TRIES = 6;

/** The best of a few drafts; one is enough unless something severe is left that another might avoid. */
export function makeDraft(making: Making): Draft {
  const { costs } = making;
  let [best, bound] = tryOnce(making);
  const isSmall = costs.hall.people.length <= SMALL_HALL;
  for (let tries = 1; isSmall && tries < MOST_TRIES && severity(costs, best) > bound; tries += 1) {
    const [draft, otherBound] = tryOnce(making);
    bound = Math.max(bound, otherBound);
    if (draftCost(costs, draft) < draftCost(costs, best)) best = draft;
  }
  return best;
}

/** A draft, and what no arrangement can be below in hard rules and repeats. */
function tryOnce({ costs, shape, settings, chance }: Making): [Draft, number] {
  const heads = inOrder(costs, shape.heads, chance);
  const draft: Draft = { groups: heads.slice(0, shape.groups).map(begin), bench: [] };
  placeGroups(costs, draft.groups);
  const luck = Int32Array.from(costs.hall.people, () => chance.next() | 0);
  const seating = { costs, draft, ledBy: shape.ledBy, chance: luck };
  const others = heads.slice(shape.groups);
  if (others.length > 0) seatUnits({ ...seating, target: Infinity }, others);
  seatUnits({ ...seating, target: seatedIn(shape, settings) }, chance.shuffled(shape.riders));
  const first = new Set(heads.slice(0, shape.groups));
  const bound = polish({ costs, draft, heads: first, severalHeads: others.length > 0 });
  if (settings.waves <= 1) seatWaiting(seating);
  placeForNeeds(costs, draft.groups);
  return [draft, bound];
}

/** Customers may have changed groups since seats were counted: whoever waits has a seat if there is one now. */
function seatWaiting(seating: Omit<Seating, 'target'>): void {
  const waiting = seating.draft.bench;
  seating.draft.bench = [];
  waiting.forEach((unit, index) => seatTogether(seating, unit, waiting.length - index));
}

const begin = (unit: Unit) => {
  const group = newGroup();
  addUnit(group, unit);
  return group;
};

/** Colleagues of one wave; everybody where there are none. */
function seatedIn({ riders, ledBy, heads }: Shape, { waves }: MatchSettings): number {
  if (ledBy === 'colleagues' || waves <= 1) return Infinity;
  const own = heads.reduce((sum, { colleagues }) => sum + colleagues, 0);
  const all = riders.reduce((sum, { colleagues }) => sum + colleagues, own);
  return Math.ceil(all / waves) - own;
}

/** Who begins a group first: units of both sides, then who needs a place, then one for each spot. */
function inOrder(costs: Costs, heads: readonly Unit[], chance: Seeded): Unit[] {
  const taken = new Set<number>();
  const ranked = chance.shuffled(heads).map((unit): { unit: Unit; rank: number[] } => {
    const spot = unit.people.map((person) => costs.belongsAt(person)).find((at) => at !== NOWHERE) ?? NOWHERE;
    const isFirst = spot !== NOWHERE && !taken.has(spot);
    taken.add(spot);
    const needsPlace = unit.people.some((person) => costs.needs(person) !== 0);
    return {
      unit,
      rank: [isMixed(unit) ? 0 : 1, needsPlace ? 0 : 1, isFirst ? 0 : 1, isFirst ? spot : 0],
    };
  });
  ranked.sort((a, b) => (isBefore(a.rank, b.rank) ? -1 : isBefore(b.rank, a.rank) ? 1 : 0));
  return ranked.map(({ unit }) => unit);
}
