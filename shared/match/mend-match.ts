import { jobs, type Job, type SitOut } from '../contract/cards/match.ts';
import type { PersonId } from '../contract/ids.ts';
import type { Costs } from './costs.ts';
import { addUnit, colleaguesIn, newGroup, roomLeft, unitCost, type DraftGroup } from './draft.ts';
import type { MatchInput } from './match-input.ts';
import { qualityOf } from './match-quality.ts';
import type { Match, MatchedGroup } from './match.ts';
import { costsFor, pastOf, roundOf } from './propose-match.ts';
import { isBefore } from './seat-units.ts';
import { spotAt } from './spots.ts';
import { unitsOf, type Unit } from './units.ts';

interface Kept {
  group: MatchedGroup;
  draft: DraftGroup;
}

/**
 * A match made for other people, mended for those who are present now: who left is taken out, who came
 * or lost their group is put where they fit best, and nobody else moves. Without groups that both sides
 * could keep it is made anew.
 */
export function mendMatch(match: Match, input: MatchInput): Match {
  const past = pastOf(input);
  const costs = costsFor(past, input);
  const indexOf = (id: PersonId): number[] => {
    const index = past.hall.indexOf.get(id);
    return index === undefined || past.hall.people[index]?.sitsOut === true ? [] : [index];
  };
  const all = match.groups.map((group): Kept => ({ group, draft: draftOf(costs, group, indexOf) }));
  const kept = all.filter(({ draft }) => draft.customers > 0 && colleaguesIn(draft) > 0);
  if (kept.length === 0) return roundOf(past, input);
  const waiting = match.satOut.filter(({ person, why }) => why === 'wave' && indexOf(person).length > 0);
  const seated = new Set([
    ...kept.flatMap(({ draft }) => draft.members),
    ...waiting.flatMap(({ person }) => indexOf(person)),
  ]);
  const asked = past.hall.people.flatMap(({ id, sitsOut }): SitOut[] =>
    sitsOut ? [{ person: id, why: 'asked' }] : [],
  );
  const satOut = [...asked, ...waiting, ...seatRest(costs, kept, seated)];
  satOut.sort((a, b) => (a.person < b.person ? -1 : 1));
  const groups = kept.map((one) => mended(costs, one));
  return { groups, satOut, quality: qualityOf(costs, { groups, satOut }, input.settings.waves) };
}

function draftOf(costs: Costs, group: MatchedGroup, indexOf: (id: PersonId) => number[]): DraftGroup {
  const draft = newGroup();
  draft.spot = spotAt(costs.spots, group);
  const people = group.people.flatMap(indexOf);
  for (const person of people) addUnit(draft, unitOf(costs, [person]));
  return draft;
}

function unitOf({ hall }: Costs, people: readonly number[]): Unit {
  const customers = people.filter((person) => hall.customer[person] === 1).length;
  return { people, customers, colleagues: people.length - customers, pinned: false };
}

/** Everybody who has no group yet; who finds no room waits for another wave. */
function seatRest(costs: Costs, kept: readonly Kept[], seated: Set<number>): SitOut[] {
  const { hall } = costs;
  const rest = unitsOf(hall, []).flatMap((unit) => {
    const people = unit.people.filter(
      (person) => !seated.has(person) && hall.people[person]?.sitsOut !== true,
    );
    return people.length === 0 ? [] : [{ unit: unitOf(costs, people), tied: unit }];
  });
  rest.sort((a, b) => b.unit.customers - a.unit.customers);
  return rest.flatMap(({ unit, tied }): SitOut[] => {
    const draft = bestGroup(costs, kept, { unit, tied });
    if (draft !== null) addUnit(draft, unit);
    if (draft !== null) return [];
    return unit.people.flatMap((person): SitOut[] => {
      const id = hall.people[person]?.id;
      return id === undefined ? [] : [{ person: id, why: 'wave' }];
    });
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
    const severe = costs.isSevere(cost) ? Math.floor(cost / costs.weights.repeat) : 0;
    const rank = [Number(!isOwn), severe, likeThem(draft, unit), draft.members.length, cost];
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
  const members = [...draft.members].sort(
    (a, b) => (hall.customer[b] ?? 0) - (hall.customer[a] ?? 0) || a - b,
  );
  const people = members.flatMap((member) => hall.people[member]?.id ?? []);
  const hosts = members.flatMap((member) =>
    hall.customer[member] === 1 ? [] : (hall.people[member]?.id ?? []),
  );
  const kept: Record<PersonId, Job> = {};
  for (const id of hosts) kept[id] = group.jobs[id] ?? 'watch';
  for (const job of jobs) {
    const next = hosts.find((id) => kept[id] === 'watch');
    if (next !== undefined && !hosts.some((id) => kept[id] === job)) kept[next] = job;
  }
  giveAsk(kept, hosts);
  return { ...group, people, jobs: kept };
}

/** Somebody asks, also where the one who should have is gone and nobody watches. */
function giveAsk(kept: Record<PersonId, Job>, hosts: readonly PersonId[]): void {
  const [first] = hosts;
  if (first !== undefined && !hosts.some((id) => kept[id] === 'ask')) kept[first] = 'ask';
}
