import type { PersonId } from '../../../contract/ids.ts';
import { breachesAmong, meetsApart, repeatsWith, weightOf } from './breaches.ts';
import { addedBreaches, bestGroupFor } from './place-unit.ts';
import { best, type Rank } from './rank.ts';
import type { RoomDraft, RoomGroup } from './room-draft.ts';
import { bringCustomer } from './settle.ts';

interface Way {
  rank: Rank;
  go(draft: RoomDraft): void;
}

/** Whether the group would still have both sides without these people. */
function staysWhole(draft: RoomDraft, group: RoomGroup, without: readonly PersonId[]): boolean {
  const left = draft.here(group).filter((id) => !without.includes(id));
  return left.some((id) => draft.people.isCustomer(id)) && left.some((id) => !draft.people.isCustomer(id));
}

const amissAt = (draft: RoomDraft, people: readonly PersonId[], group: RoomGroup): number =>
  weightOf(breachesAmong(draft, people, group));

/** To another group, and nobody else moves. */
function alone(draft: RoomDraft, unit: readonly PersonId[], from: RoomGroup): Way | null {
  const isElsewhere = ({ id, table }: RoomGroup): boolean =>
    id !== from.id && (table === null || table !== from.table);
  // Back to back at one table is hardly another place.
  const to = bestGroupFor(draft, unit, isElsewhere) ?? bestGroupFor(draft, unit, ({ id }) => id !== from.id);
  if (to === null) return null;
  const repeats = repeatsWith(draft, unit, draft.here(to)).length;
  const oneSided = staysWhole(draft, from, []) && !staysWhole(draft, from, unit) ? 1 : 0;
  const there = draft.here(from);
  const left = there.filter((id) => !unit.includes(id));
  const amiss = addedBreaches(draft, unit, to) + amissAt(draft, left, from) - amissAt(draft, there, from);
  const rank = [oneSided, amiss, 1, sameTable(from, to), repeats, draft.walks.steps(from, to)];
  return { rank, go: (on) => on.put(unit, to) };
}

interface Exchange {
  mover: PersonId;
  from: RoomGroup;
  other: PersonId;
  to: RoomGroup;
}

/** What is amiss in both groups more than before, and who would meet again. */
function exchangeRank(draft: RoomDraft, { mover, from, other, to }: Exchange): Rank | null {
  const stay = draft.here(from).filter((id) => id !== mover);
  const rest = draft.here(to).filter((id) => id !== other);
  if (meetsApart(draft, [mover], rest) || meetsApart(draft, [other], stay)) return null;
  const before = amissAt(draft, [...stay, mover], from) + amissAt(draft, [...rest, other], to);
  const amiss = amissAt(draft, [...stay, other], from) + amissAt(draft, [...rest, mover], to) - before;
  const repeats = repeatsWith(draft, [mover], rest).length + repeatsWith(draft, [other], stay).length;
  return [0, amiss, 2, sameTable(from, to), repeats, draft.walks.steps(from, to), to.number];
}

const sameTable = (from: RoomGroup, to: RoomGroup): number =>
  from.table !== null && from.table === to.table ? 1 : 0;

/** One person of the same side changes places with them. */
function swapped(draft: RoomDraft, [mover, ...more]: readonly PersonId[], from: RoomGroup): Way | null {
  if (mover === undefined || more.length > 0) return null;
  const isGuest = draft.people.isCustomer(mover);
  const exchanges = draft
    .groups()
    .filter(({ id }) => id !== from.id)
    .flatMap((to) =>
      draft
        .here(to)
        .filter((id) => mayChange(draft, id, isGuest))
        .map((other): Exchange => ({ mover, from, other, to })),
    );
  const found = best(exchanges, (exchange) => exchangeRank(draft, exchange));
  const rank = found === null ? null : exchangeRank(draft, found);
  if (found === null || rank === null) return null;
  return {
    rank,
    go(on) {
      on.put([mover], found.to);
      on.put([found.other], from);
    },
  };
}

/** Who needs a certain seat keeps it, and who belongs with somebody stays with them. */
const mayChange = (draft: RoomDraft, id: PersonId, isGuest: boolean): boolean =>
  draft.people.isCustomer(id) === isGuest &&
  draft.people.isAlone(id) &&
  draft.people.needs(id).seatNeeds.length === 0 &&
  !draft.isPinned(id);

/** A guest who needs their seat keeps it: the colleagues of two groups change places. */
function hostsSwapped(draft: RoomDraft, unit: readonly PersonId[], from: RoomGroup): Way | null {
  const needsSeat = unit.some((id) => draft.people.needs(id).seatNeeds.length > 0);
  if (!needsSeat || draft.customersIn(from).some((id) => !unit.includes(id))) return null;
  const hosts = draft.colleaguesIn(from).filter((id) => !unit.includes(id));
  const others = draft.groups().filter(({ id }) => id !== from.id);
  const rankOf = (to: RoomGroup): Rank | null => {
    const [guests, theirs] = [draft.customersIn(to), draft.colleaguesIn(to)];
    if (
      guests.length === 0 ||
      theirs.length === 0 ||
      ![...hosts, ...theirs].every((id) => draft.people.isAlone(id))
    )
      return null;
    if (meetsApart(draft, unit, theirs) || meetsApart(draft, guests, hosts)) return null;
    const amiss = amissAt(draft, [...unit, ...theirs], from) + amissAt(draft, [...guests, ...hosts], to);
    const before = amissAt(draft, draft.here(from), from) + amissAt(draft, draft.here(to), to);
    const repeats = repeatsWith(draft, unit, theirs).length + repeatsWith(draft, guests, hosts).length;
    return [
      0,
      amiss - before,
      hosts.length + theirs.length,
      sameTable(from, to),
      repeats,
      draft.walks.steps(from, to),
      to.number,
    ];
  };
  const to = best(others, rankOf);
  const rank = to === null ? null : rankOf(to);
  if (to === null || rank === null) return null;
  return {
    rank,
    go(on) {
      const theirs = on.colleaguesIn(to);
      on.put(hosts, to);
      on.put(theirs, from);
    },
  };
}

/**
 * Takes people out of their group to where nobody of it is: alone where both sides are left, else somebody
 * changes places with them. `draft` knows already from whom they are kept apart.
 */
export function partFrom(draft: RoomDraft, unit: readonly PersonId[], from: RoomGroup): void {
  const ways = [alone(draft, unit, from), swapped(draft, unit, from), hostsSwapped(draft, unit, from)];
  const way = best(
    ways.filter((one) => one !== null),
    ({ rank }) => rank,
  );
  if (way === null) draft.sitOut(unit, 'asked');
  else way.go(draft);
  const left = draft.group(from.id);
  if (left !== null && draft.here(left).length > 0 && draft.customersIn(left).length === 0)
    bringCustomer(draft, left);
}
