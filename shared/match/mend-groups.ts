import type { SitOut } from '../contract/cards/match.ts';
import type { PersonId } from '../contract/ids.ts';
import type { Costs } from './costs.ts';
import { addUnit, colleaguesIn, newGroup, roomLeft, unitCost, type DraftGroup } from './draft.ts';
import { customersFirst, type Hall } from './hall.ts';
import { keptJobs } from './jobs.ts';
import type { MatchedGroup } from './match.ts';
import { isBefore } from './seat-units.ts';
import { spotAt } from './spots.ts';
import { newUnit, unitsOf, type Unit } from './units.ts';

interface Kept {
  group: MatchedGroup;
  draft: DraftGroup;
}

interface Mended {
  groups: MatchedGroup[];
  satOut: SitOut[];
}

/**
 * Groups that were made for other people, for those who are present now: who left is taken out, who came
 * or lost their group is put where they fit best, and nobody else moves. Who waited for another wave goes
 * on waiting. Null when no group is left that has both sides.
 */
export function mendGroups(costs: Costs, { groups, satOut }: Mended): Mended | null {
  const { hall } = costs;
  const away = new Set(unitsOf(hall, []).flatMap(({ people }) => (people.some(asksOut(hall)) ? people : [])));
  const here = (ids: readonly PersonId[]): number[] =>
    hall.indicesOf(ids).filter((index) => !away.has(index));
  const all = groups.map((group): Kept => ({ group, draft: draftOf(costs, group, here(group.people)) }));
  const kept = all.filter(({ draft }) => draft.customers > 0 && colleaguesIn(draft) > 0);
  if (kept.length === 0) return null;
  const waiting = satOut.filter(({ person, why }) => why === 'wave' && here([person]).length > 0);
  const placed = new Set([
    ...away,
    ...kept.flatMap(({ draft }) => draft.members),
    ...here(waiting.map(({ person }) => person)),
  ]);
  const asked = sitting(hall, [...away], 'asked');
  const out = [...asked, ...waiting, ...seatRest(costs, kept, placed)];
  out.sort((a, b) => (a.person < b.person ? -1 : 1));
  return { groups: kept.map((one) => mended(costs, one)), satOut: out };
}

const asksOut =
  (hall: Hall) =>
  (person: number): boolean =>
    hall.people[person]?.sitsOut === true;

/** These people, in the order of their ids, and why they sit out. */
export const sitting = (hall: Hall, who: readonly number[], why: SitOut['why']): SitOut[] =>
  hall
    .idsOf(who)
    .sort()
    .map((person) => ({ person, why }));

function draftOf(costs: Costs, group: MatchedGroup, people: readonly number[]): DraftGroup {
  const draft = newGroup();
  draft.spot = spotAt(costs.spots, group);
  for (const person of people) addUnit(draft, newUnit(costs.hall, [person]));
  return draft;
}

/** Everybody who has no place yet; who finds no room waits for another wave. */
function seatRest(costs: Costs, kept: readonly Kept[], placed: ReadonlySet<number>): SitOut[] {
  const rest = unitsOf(costs.hall, []).flatMap((tied) => {
    const people = tied.people.filter((person) => !placed.has(person));
    return people.length === 0 ? [] : [{ unit: newUnit(costs.hall, people), tied }];
  });
  rest.sort((a, b) => b.unit.customers - a.unit.customers);
  return rest.flatMap(({ unit, tied }): SitOut[] => {
    const draft = bestGroup(costs, kept, { unit, tied });
    if (draft === null) return sitting(costs.hall, unit.people, 'wave');
    addUnit(draft, unit);
    return [];
  });
}

/** With their own people; else where fewest of their side are, and nothing speaks against it. */
function bestGroup(
  costs: Costs,
  kept: readonly Kept[],
  { unit, tied }: { unit: Unit; tied: Unit },
): DraftGroup | null {
  let best: DraftGroup | null = null;
  let least = [Infinity, 0, 0, 0, 0];
  for (const { draft } of kept) {
    const isOwn = draft.members.some((member) => tied.people.includes(member));
    if (!isOwn && !roomLeft(costs, draft, unit)) continue;
    const cost = unitCost(costs, unit, draft, null);
    const rank = [Number(!isOwn), costs.repeatsIn(cost), likeThem(draft, unit), draft.members.length, cost];
    if (isBefore(rank, least)) [best, least] = [draft, rank];
  }
  return best;
}

/** How many of the unit's side are there. */
const likeThem = (draft: DraftGroup, { customers }: Unit): number =>
  customers > 0 ? draft.customers : colleaguesIn(draft);

/** The group with its people of now; jobs stay with who has them, and what is free is given on. */
function mended(costs: Costs, { group, draft }: Kept): MatchedGroup {
  const { hall } = costs;
  const members = customersFirst(hall, draft.members);
  const people = hall.idsOf(members);
  const hosts = hall.idsOf(members.filter((member) => hall.customer[member] !== 1));
  return { ...group, people, jobs: keptJobs(hosts, group.jobs) };
}
