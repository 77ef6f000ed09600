import type { Place } from '../../../contract/cards/round.ts';
import { zoneLetter } from '../../../match/spots.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { Repair } from '../../round-state.ts';
import type { RoomTable } from '../../segment.ts';
import { best } from './rank.ts';
import type { RoomDraft, RoomGroup } from './room-draft.ts';

/** Sides of a table that have a group; one that has the whole table sits at A. */
const sidesTaken = (groups: readonly RoomGroup[]): ReadonlySet<string> =>
  new Set(groups.map(({ side }) => side ?? 'A'));

function freeSide(table: ReadOnly<RoomTable>, groups: readonly RoomGroup[]): Place['side'] | undefined {
  if (groups.length === 0) return null;
  if (table.sides === 1 || groups.length > 1) return undefined;
  return sidesTaken(groups).has('A') ? 'B' : 'A';
}

/** The next number that no group has. */
export const nextNumber = (draft: RoomDraft): number =>
  Math.max(0, ...Object.values(draft.mending.round.groups).map(({ number }) => number), ...numbersIn(draft)) +
  1;

/** Also of groups that are gone: their number and picture are not given again while the round lasts. */
const numbersIn = (draft: RoomDraft): number[] =>
  [
    ...draft.changed.values(),
    ...Object.values<ReadOnly<Repair>>(draft.mending.round.repairs).flatMap(({ before }) => before),
  ].map(({ number }) => number);

/**
 * Where a group could sit: the nearest free table, else the nearest free side of one. In a full room, and where
 * there are no tables, a group stands by its number.
 */
export function freePlace(draft: RoomDraft, near: Place | null, number: number): Place {
  const at = groupsAt(draft);
  const free = draft.walks.open().flatMap((table): { place: Place; rank: number }[] => {
    const groups = at.get(table.number) ?? [];
    const side = freeSide(table, groups);
    if (side === undefined) return [];
    const place: Place = { number, table: table.number, zone: zoneLetter(table.zone), side };
    return [{ place, rank: groups.length * 100 + draft.walks.steps(near, place) }];
  });
  const standing: Place = { number, table: null, zone: near?.zone ?? null, side: null };
  return best(free, ({ rank }) => [rank])?.place ?? standing;
}

function groupsAt(draft: RoomDraft): ReadonlyMap<number, RoomGroup[]> {
  const at = new Map<number, RoomGroup[]>();
  for (const group of draft.groups())
    if (group.table !== null) at.set(group.table, [...(at.get(group.table) ?? []), group]);
  return at;
}
