import type { PersonId } from '../../../contract/ids.ts';
import type { Place } from '../../../contract/cards/round.ts';
import { breachesAmong, isCrowd, meetsApart, repeatsWith, weightOf } from './breaches.ts';
import { hasGuest, isWhole, makeGroup, placeBefore } from './new-group.ts';
import { best, type Rank } from './rank.ts';
import type { RoomDraft, RoomGroup } from './room-draft.ts';

/** Of the weights of rules: what is broken more than before when these people join. */
export function addedBreaches(draft: RoomDraft, unit: readonly PersonId[], group: RoomGroup): number {
  const here = draft.here(group).filter((id) => !unit.includes(id));
  return (
    weightOf(breachesAmong(draft, [...here, ...unit], group)) - weightOf(breachesAmong(draft, here, group))
  );
}

const spoken = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** 0 where somebody of the other side speaks a language with them. */
function misunderstood(draft: RoomDraft, unit: readonly PersonId[], others: readonly PersonId[]): number {
  const languages = (ids: readonly PersonId[]): Set<string> =>
    new Set(
      ids.flatMap((id) => {
        const person = draft.people.get(id);
        return person === null ? [] : [person.language, ...person.speaks].map(spoken);
      }),
    );
  const [first] = unit;
  const own = languages(first === undefined ? [] : [first]);
  const theirs = languages(others);
  return theirs.size === 0 || [...own].some((language) => theirs.has(language)) ? 0 : 1;
}

interface Joining {
  unit: readonly PersonId[];
  customers: number;
  zone: string | null;
  from: Place | null;
}

/** How well these people fit with a group that is there; the smallest is best. Null: it would be a crowd. */
function joinRank(draft: RoomDraft, group: RoomGroup, joining: Joining): Rank | null {
  const { unit, customers } = joining;
  const [guests, hosts] = [draft.customersIn(group), draft.colleaguesIn(group)];
  const here = [...guests, ...hosts];
  if (!isOpen(draft, group, joining)) return null;
  const [own, others] = customers > 0 ? [guests, hosts] : [hosts, guests];
  return [
    addedBreaches(draft, unit, group),
    repeatsWith(draft, unit, here).length,
    own.length === 0 ? 0 : 1,
    others.length === 0 ? 1 : 0,
    own.length,
    misunderstood(draft, unit, others),
    ...distance(draft, group, joining),
    customers > 0 ? -hosts.length : here.length,
    group.number,
  ];
}

/** Somebody is there, its table is not closed, it would be no crowd, and nobody is kept apart from these people. */
function isOpen(draft: RoomDraft, group: RoomGroup, { unit, customers }: Joining): boolean {
  const here = draft.here(group);
  const crowds = customers < unit.length && isCrowd(draft, [...here, ...unit]);
  return here.length > 0 && !crowds && !draft.walks.isClosed(group) && !meetsApart(draft, unit, here);
}

/** To a group that they were in: nobody of them is anywhere, and it breaks nothing. */
export const mayReturn = (draft: RoomDraft, unit: readonly PersonId[], group: RoomGroup): boolean =>
  unit.every((id) => draft.groupOf(id) === null) &&
  isOpen(draft, group, joiningOf(draft, unit)) &&
  addedBreaches(draft, unit, group) <= 0;

/** Another zone than the roster's, then steps. */
const distance = (draft: RoomDraft, group: RoomGroup, { zone, from }: Joining): Rank => [
  zone !== null && zone !== group.zone ? 1 : 0,
  draft.walks.steps(from, group),
];

function joiningOf(draft: RoomDraft, unit: readonly PersonId[]): Joining {
  const [first] = unit;
  const person = first === undefined ? null : draft.people.get(first);
  return {
    unit,
    customers: unit.filter((id) => draft.people.isCustomer(id)).length,
    zone: person?.zone ?? null,
    from: first === undefined ? null : placeBefore(draft, first),
  };
}

/** The group that suits these people best, of those that `may`. */
export function bestGroupFor(
  draft: RoomDraft,
  unit: readonly PersonId[],
  may: (group: RoomGroup) => boolean = () => true,
): RoomGroup | null {
  const joining = joiningOf(draft, unit);
  return best(draft.groups().filter(may), (group) => joinRank(draft, group, joining));
}

/** The group of somebody whom these people belong with. */
function ownGroup(draft: RoomDraft, unit: readonly PersonId[]): RoomGroup | null {
  for (const id of unit) {
    const group = draft.groupOf(id);
    if (group !== null) return group;
  }
  return null;
}

/**
 * A place for people who have none; nobody else moves. With their own people first; where somebody of their
 * side is missing; a new group with people who wait; else where they fit best. Nobody to meet: they wait.
 */
export function placeUnit(draft: RoomDraft, unit: readonly PersonId[]): void {
  const own = ownGroup(draft, unit);
  if (own !== null) {
    const others = unit.filter((id) => draft.groupOf(id) === null);
    draft.put(others, own);
    return;
  }
  const needed = bestGroupFor(draft, unit, (group) => isNeeded(draft, unit, group));
  if (needed !== null) draft.put(unit, needed);
  else if (!makeGroup(draft, unit)) join(draft, unit);
}

function join(draft: RoomDraft, unit: readonly PersonId[]): void {
  const group = bestGroupFor(draft, unit);
  if (group !== null) draft.put(unit, group);
  else if (!makeGroup(draft, unit, true))
    draft.sitOut(unit, draft.groups().length === 0 ? 'otherSideMissing' : 'wave');
}

/** Somebody of their side is missing there, and nothing speaks against them. */
function isNeeded(draft: RoomDraft, unit: readonly PersonId[], group: RoomGroup): boolean {
  // They would be a group by themselves, and a guest who is alone would have to come to them.
  if (isWhole(draft, unit) && draft.lacksColleague(group)) return true;
  const own = hasGuest(draft, unit) ? draft.customersIn(group) : draft.colleaguesIn(group);
  return (
    own.length === 0 &&
    addedBreaches(draft, unit, group) <= 0 &&
    repeatsWith(draft, unit, draft.here(group)).length === 0
  );
}
