import type { GroupId, PersonId } from '../../../contract/ids.ts';
import { keysOf } from '../../entries.ts';
import { breachesAmong, meetsApart, repeatsWith, weightOf } from './breaches.ts';
import { addedBreaches, bestGroupFor, placeUnit } from './place-unit.ts';
import { best, isBefore, type Rank } from './rank.ts';
import type { RoomDraft, RoomGroup } from './room-draft.ts';

/** A group that lost a side can make another lose one; so often that is mended. */
const MOST_TURNS = 12;

/** Whoever is not here any more leaves their group. */
function takeOutAbsent(draft: RoomDraft, groups: readonly RoomGroup[]): void {
  for (const group of groups) {
    const gone = group.people.filter((id) => !draft.people.isHere(id));
    if (gone.length > 0) draft.take(gone);
  }
}

/** A colleague who waits, for customers who have none: nobody moves who talks to somebody. */
function waitingColleague(draft: RoomDraft, group: RoomGroup): PersonId | null {
  const late = keysOf(draft.mending.round.satOut).filter((id) => isLate(draft, id));
  const waiting = [...draft.free('colleague'), ...late].filter((id) => mayJoin(draft, id, group));
  return best(waiting, (id) => [
    addedBreaches(draft, [id], group),
    repeatsWith(draft, [id], draft.here(group)).length,
  ]);
}

/** A colleague who came in the last minutes, and would have waited for the next round. */
const isLate = (draft: RoomDraft, id: PersonId): boolean =>
  draft.mending.round.satOut[id] === 'lastMinutes' &&
  !draft.people.isCustomer(id) &&
  draft.people.isHere(id) &&
  draft.groupOf(id) === null;

interface Lending {
  id: PersonId;
  donor: RoomGroup;
}

/** How little another group misses a colleague, and how well they fit here. */
function lendingRank(draft: RoomDraft, group: RoomGroup, { id, donor }: Lending): Rank {
  const there = draft.here(donor);
  const left = there.filter((other) => other !== id);
  const amiss = weightOf(breachesAmong(draft, left, donor)) - weightOf(breachesAmong(draft, there, donor));
  const repeats = repeatsWith(draft, [id], draft.customersIn(group)).length;
  return [
    addedBreaches(draft, [id], group) + Math.max(0, amiss),
    1,
    repeats,
    0,
    -draft.colleaguesIn(donor).length,
    draft.walks.steps(group, donor),
    donor.number,
  ];
}

/** A colleague of another group who can be spared there. */
function spareColleague(draft: RoomDraft, group: RoomGroup): { id: PersonId; rank: Rank } | null {
  const donors = draft.groups().filter((one) => one.id !== group.id && draft.colleaguesIn(one).length > 1);
  const lendings = donors.flatMap((donor) =>
    draft
      .colleaguesIn(donor)
      .filter((id) => !draft.isPinned(id) && mayJoin(draft, id, group))
      .map((id): Lending => ({ id, donor })),
  );
  const found = best(lendings, (lending) => lendingRank(draft, group, lending));
  return found === null ? null : { id: found.id, rank: lendingRank(draft, group, found) };
}

/** By themselves, and kept apart from nobody there. */
const mayJoin = (draft: RoomDraft, id: PersonId, group: RoomGroup): boolean =>
  draft.people.isAlone(id) && !meetsApart(draft, [id], draft.here(group));

/** The group that customers without a colleague could join. */
function otherGroup(draft: RoomDraft, group: RoomGroup): { to: RoomGroup; rank: Rank } | null {
  const people = draft.here(group);
  const to = bestGroupFor(draft, people, (one) => one.id !== group.id && draft.colleaguesIn(one).length > 0);
  if (to === null) return null;
  const repeats = repeatsWith(draft, people, draft.colleaguesIn(to)).length;
  return { to, rank: [addedBreaches(draft, people, to), people.length, repeats, 1, 0, 0, to.number] };
}

/** Customers without a colleague get one who waits, or one who can be spared, or join a group near by. */
function bringColleague(draft: RoomDraft, group: RoomGroup): boolean {
  const waiting = waitingColleague(draft, group);
  if (waiting !== null) {
    draft.put([waiting], group);
    return true;
  }
  const [spare, other] = [spareColleague(draft, group), otherGroup(draft, group)];
  if (spare !== null && (other === null || !isBefore(other.rank, spare.rank))) draft.put([spare.id], group);
  else if (other !== null) draft.put(draft.here(group), other.to);
  else return false;
  return true;
}

/** Guests who wait for the next round and can be asked in: they came late, or their part of the hall waits. */
function reserves(draft: RoomDraft): PersonId[] {
  const { satOut } = draft.mending.round;
  return keysOf(satOut).filter(
    (id) =>
      (satOut[id] === 'lastMinutes' || satOut[id] === 'wave') &&
      draft.people.isCustomer(id) &&
      draft.people.isHere(id),
  );
}

/** Colleagues without a customer get one who waits; nobody else's guest is taken from them. `asked`: by the crew. */
export function bringCustomer(draft: RoomDraft, group: RoomGroup, asked = false): boolean {
  const waiting = [...draft.free('customer'), ...(asked ? reserves(draft) : [])];
  const units = waiting.map((id) => draft.people.unitOf(id));
  const unit = best(
    units.filter((people) => people.every((id) => draft.groupOf(id) === null)),
    (people) => [addedBreaches(draft, people, group), repeatsWith(draft, people, draft.here(group)).length],
  );
  if (unit === null || addedBreaches(draft, unit, group) > 0) return false;
  draft.put(unit, group);
  return true;
}

/** Brings whoever a group lacks; false when it lacks nobody, or nobody can come. */
function complete(draft: RoomDraft, group: RoomGroup): boolean {
  if (draft.here(group).length === 0) return false;
  if (draft.colleaguesIn(group).length === 0) return bringColleague(draft, group);
  return draft.customersIn(group).length === 0 && bringCustomer(draft, group);
}

/** One thing that is amiss, made right; false when nothing can be. */
function settleOne(draft: RoomDraft, ids: Iterable<RoomGroup['id']>): boolean {
  for (const id of ids) {
    const group = draft.group(id);
    if (group !== null && complete(draft, group)) return true;
  }
  return false;
}

export interface Settling {
  /** Looks at all groups, not only at those that were touched. */
  all?: boolean;
  /** A group that is to stay without a customer. */
  but?: GroupId;
}

/**
 * Sees to it that everybody who is here is served: who left is taken out, who has no place gets one, customers
 * without a colleague get one.
 */
export function settle(draft: RoomDraft, { all = false, but }: Settling = {}): void {
  const watched = all ? draft.groups() : [...draft.changed.values()];
  takeOutAbsent(draft, watched);
  callWaiting(draft);
  placeLoose(draft);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const lacking = draft.groups().filter((group) => draft.lacksColleague(group));
    const ids = new Set([...[...watched, ...lacking].map(({ id }) => id), ...draft.changed.keys()]);
    const others = [...ids].filter((id) => id !== but);
    if (!settleOne(draft, others)) break;
  }
}

/** Who has nobody to talk to is served before new groups are made of the people who wait. */
function callWaiting(draft: RoomDraft): void {
  for (const group of draft.groups().filter((one) => draft.lacksColleague(one))) {
    const waiting = waitingColleague(draft, group);
    if (waiting !== null) draft.put([waiting], group);
  }
}

/** Customers first: colleagues fill up. */
function placeLoose(draft: RoomDraft): void {
  const loose = draft.loose();
  loose.sort((a, b) => Number(draft.people.isCustomer(b)) - Number(draft.people.isCustomer(a)));
  const isAlone = draft.groups().length === 0 && !bothIn(draft, loose);
  for (const id of loose) {
    if (draft.groupOf(id) !== null || draft.satOut.has(id) || isWaiting(draft, id, isAlone)) continue;
    placeUnit(draft, draft.people.unitOf(id));
  }
  placeWaiting(draft);
}

/** Who found nobody, while others made a group that they can join. */
function placeWaiting(draft: RoomDraft): void {
  if (draft.groups().length === 0) return;
  for (const [id, why] of [...draft.satOut])
    if (why === 'otherSideMissing' && draft.groupOf(id) === null) placeUnit(draft, draft.people.unitOf(id));
}

const bothIn = (draft: RoomDraft, people: readonly PersonId[]): boolean =>
  people.some((id) => draft.people.isCustomer(id)) && people.some((id) => !draft.people.isCustomer(id));

/** They sat out before, and nothing changed for them. */
function isWaiting(draft: RoomDraft, id: PersonId, isAlone: boolean): boolean {
  const why = draft.mending.round.satOut[id];
  return why === 'wave' || (why === 'otherSideMissing' && isAlone);
}
