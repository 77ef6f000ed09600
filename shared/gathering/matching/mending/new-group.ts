import type { Place } from '../../../contract/cards/round.ts';
import type { PersonId } from '../../../contract/ids.ts';
import { breachesAmong, meetsApart, repeatsWith } from './breaches.ts';
import { freePlace, nextNumber } from './free-place.ts';
import type { RoomDraft } from './room-draft.ts';

/** A new group is no larger than this, so that a late guest does not meet a crowd. */
const NEW_GROUP = 4;

/** Where somebody comes from: their group, else their seat of the roster. */
export function placeBefore(draft: RoomDraft, person: PersonId): Place | null {
  const group = draft.mending.round.groupOf[person];
  const before = group === undefined ? undefined : draft.mending.round.groups[group];
  if (before !== undefined) return before;
  const table = draft.people.get(person)?.table ?? null;
  return table === null ? null : { number: 0, table, zone: null, side: null };
}

/**
 * A new group with people of the other side who wait; false when nobody waits who suits them. `anyhow`: there is
 * no group to join, so that a repeat is better than nobody.
 */
export function makeGroup(draft: RoomDraft, unit: readonly PersonId[], anyhow = false): boolean {
  const isGuest = hasGuest(draft, unit);
  const waiting = draft
    .free(isGuest ? 'colleague' : 'customer')
    .filter((id) => !unit.includes(id) && draft.people.isAlone(id));
  const most = isGuest ? sizeFor(draft, unit, waiting.length) : 1;
  const others = found(draft, unit, { waiting, most }, anyhow);
  const [first] = unit;
  if (first === undefined || (others.length === 0 && !isWhole(draft, unit))) return false;
  const group = draft.make(freePlace(draft, placeBefore(draft, first), nextNumber(draft)));
  draft.put([...unit, ...others], group);
  return true;
}

const nowhere: Place = { number: 0, table: null, zone: null, side: null };

export const hasGuest = (draft: RoomDraft, unit: readonly PersonId[]): boolean =>
  unit.some((id) => draft.people.isCustomer(id));

interface Choice {
  waiting: readonly PersonId[];
  most: number;
}

function found(draft: RoomDraft, unit: readonly PersonId[], choice: Choice, anyhow: boolean): PersonId[] {
  const strictly = chosen(draft, unit, choice, true);
  return strictly.length === 0 && anyhow ? chosen(draft, unit, choice, false) : strictly;
}

/** One after another, those who suit who is there; the first of each team, then the rest. */
function chosen(
  draft: RoomDraft,
  unit: readonly PersonId[],
  { waiting, most }: Choice,
  isStrict: boolean,
): PersonId[] {
  const taken: PersonId[] = [];
  for (const id of mixedTeams(draft, waiting))
    if (taken.length < most && suits(draft, [...unit, ...taken], id, isStrict)) taken.push(id);
  return taken;
}

/** Kept apart from nobody; strictly: new to these people too, and nothing speaks against it. */
function suits(draft: RoomDraft, people: readonly PersonId[], id: PersonId, isStrict: boolean): boolean {
  if (meetsApart(draft, [id], people)) return false;
  if (!isStrict) return true;
  const breaches = breachesAmong(draft, [...people, id], nowhere);
  const before = breachesAmong(draft, people, nowhere);
  return (
    repeatsWith(draft, [id], people).length === 0 &&
    breaches.filter(({ rule }) => rule !== 'oneTeam').length <= before.length
  );
}

/** An equal share of the colleagues who wait, and no more than was agreed to. */
function sizeFor(draft: RoomDraft, unit: readonly PersonId[], waiting: number): number {
  const guests = draft.loose().filter((id) => draft.people.isCustomer(id) && !unit.includes(id)).length;
  const agreed = unit.map((id) => draft.people.needs(id).maxColleagues ?? NEW_GROUP);
  return Math.min(NEW_GROUP, Math.ceil(waiting / (guests + 1)), ...agreed);
}

/** People who belong together, of both sides. */
export const isWhole = (draft: RoomDraft, unit: readonly PersonId[]): boolean =>
  hasGuest(draft, unit) && unit.some((id) => !draft.people.isCustomer(id));

/** The first of each team, then the rest. */
function mixedTeams(draft: RoomDraft, people: readonly PersonId[]): PersonId[] {
  const teams = new Set<string | null>();
  const firsts = people.filter((id) => {
    const team = draft.people.get(id)?.team ?? null;
    if (teams.has(team)) return false;
    teams.add(team);
    return true;
  });
  return [...firsts, ...people.filter((id) => !firsts.includes(id))];
}
