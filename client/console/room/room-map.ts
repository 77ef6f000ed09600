import type { RoomCard } from '../../../shared/contract/cards/mending.ts';
import type { ConsoleGroupCard, ZoneLetter } from '../../../shared/contract/cards/round.ts';
import { zoneLetters } from '../../../shared/contract/vocabulary.ts';
import { groupBy } from '../kit/group-by.ts';

/** A place on the map: a table with its groups, or a group where there are no tables. */
export interface Spot {
  key: string;
  table: number | null;
  closed: boolean;
  /** By side; empty: nobody meets here. */
  groups: ConsoleGroupCard[];
}

export interface ZoneSpots {
  zone: ZoneLetter | null;
  spots: Spot[];
}

const letterOf = (zone: string | null): ZoneLetter | null => zoneLetters.find((one) => one === zone) ?? null;

const bySide = (a: ConsoleGroupCard, b: ConsoleGroupCard): number =>
  (a.side ?? '').localeCompare(b.side ?? '') || a.number - b.number;

function spotsOf(
  room: RoomCard,
  groups: readonly ConsoleGroupCard[],
): (Spot & { zone: ZoneLetter | null })[] {
  const at = groupBy(
    groups.filter(({ table }) => table !== null),
    ({ table }) => table,
  );
  return room.tables.map(({ number, zone, closed }) => ({
    ...{ key: `t${number}`, table: number, zone: letterOf(zone), closed },
    groups: (at.get(number) ?? []).toSorted(bySide),
  }));
}

/** A group that stands at no table that the room knows: on its own, by its number. */
const alone = (group: ConsoleGroupCard): Spot & { zone: ZoneLetter | null } => ({
  ...{ key: group.id, table: group.table, zone: group.zone, closed: false },
  groups: [group],
});

/** Every place in walking order, under its zone; groups at no table come last, by number. */
export function roomMap(room: RoomCard | undefined, groups: readonly ConsoleGroupCard[]): ZoneSpots[] {
  const known = room ?? { seatsPerTable: 0, tables: [] };
  const tables = new Set(known.tables.map(({ number }) => number));
  const others = groups.filter(({ table }) => table === null || !tables.has(table));
  const spots = [...spotsOf(known, groups), ...others.toSorted((a, b) => a.number - b.number).map(alone)];
  return [...groupBy(spots, ({ zone }) => zone)].map(([zone, ofZone]) => ({
    zone,
    spots: ofZone.map(({ key, table, closed, groups: here }) => ({ key, table, closed, groups: here })),
  }));
}

/** The places of whose groups one was found; a table without groups is on the map only while nobody looks for one. */
export function shownOf(map: readonly ZoneSpots[], found: readonly ConsoleGroupCard[] | null): ZoneSpots[] {
  if (found === null) return [...map];
  const ids = new Set(found.map(({ id }) => id));
  return map
    .map(({ zone, spots }) => ({
      zone,
      spots: spots.filter(({ groups }) => groups.some(({ id }) => ids.has(id))),
    }))
    .filter(({ spots }) => spots.length > 0);
}
