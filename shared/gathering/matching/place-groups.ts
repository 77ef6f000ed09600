import { zoneLetters, type Place, type Side, type ZoneLetter } from '../../contract/cards/round.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Room } from '../segment.ts';
import type { MatchPerson } from './match-input.ts';

type People = readonly MatchPerson[];
type Spot = Omit<Place, 'number'>;
const NOWHERE: Spot = { table: null, zone: null, side: null };

/** What is taken of a table: the sides, or null for a group that has it alone so far. */
interface Table {
  number: number;
  zone: ZoneLetter | null;
  groups: { people: People; side: Side | null }[];
}

const zoneLetter = (zone: string | null): ZoneLetter | null =>
  zoneLetters.find((letter) => letter === zone?.toUpperCase()) ?? null;

/** The customer whose seat the group comes to: colleagues and other customers move. */
const hostSeat = (people: People): MatchPerson | undefined => {
  const customers = people.filter(({ role }) => role === 'customer');
  return customers.find(({ table }) => table !== null) ?? customers[0];
};

const hasRoom = ({ groups }: Table, side: Side | null): boolean =>
  groups.length < 2 && (side === null || groups.every((group) => group.side !== side));

const sit = (table: Table, people: People, side: Side | null): void => {
  table.groups.push({ people, side });
};

/** At the table that the roster names, on its side when it is free, else on the other. */
function seatAtRoster(tables: Map<number, Table>, people: People): boolean {
  const seat = hostSeat(people);
  if (seat === undefined || seat.table === null) return false;
  const table = tables.get(seat.table) ?? {
    number: seat.table,
    zone: zoneLetter(seat.zone),
    groups: [],
  };
  tables.set(seat.table, table);
  if (!hasRoom(table, null)) return false;
  sit(table, people, hasRoom(table, seat.side) ? seat.side : null);
  return true;
}

/** At an own table, in walking order, the roster's zone first; then as a second group; else nowhere. */
function seatInOrder(tables: readonly Table[], people: People): void {
  const zone = zoneLetter(hostSeat(people)?.zone ?? null);
  const near = tables.filter((table) => table.zone === zone);
  const order = [...near, ...tables];
  const table = order.find(({ groups }) => groups.length === 0) ?? order.find((some) => hasRoom(some, null));
  if (table !== undefined) sit(table, people, null);
}

/** Two groups of a table get the sides that nobody asked for; one alone has a side only if it asked. */
function spotsAt({ number, zone, groups }: Table): [People, Spot][] {
  const taken = groups.map(({ side }) => side);
  const free = (['A', 'B'] as const).filter((side) => !taken.includes(side));
  return groups.map(({ people, side }) => [
    people,
    { table: number, zone, side: side ?? (groups.length === 1 ? null : (free.shift() ?? null)) },
  ]);
}

function tablesOf({ tables }: ReadOnly<Room>): Map<number, Table> {
  const walk = [...tables].sort((a, b) => a.number - b.number);
  return new Map(walk.map(({ number, zone }) => [number, { number, zone: zoneLetter(zone), groups: [] }]));
}

const byWalk = ([, a]: [People, Spot], [, b]: [People, Spot]): number =>
  (a.table ?? Infinity) - (b.table ?? Infinity) || (a.side ?? '').localeCompare(b.side ?? '');

/** Gives every group a number, and a table with zone and side where there is one; in walking order. */
export function placeGroups(
  groups: readonly People[],
  room: ReadOnly<Room>,
): { people: People; place: Place }[] {
  const tables = tablesOf(room);
  const wandering = groups.filter((people) => !seatAtRoster(tables, people));
  const walk = [...tables.values()];
  for (const people of wandering) seatInOrder(walk, people);
  const spots = new Map(walk.flatMap(spotsAt));
  const all = groups.map((people): [People, Spot] => [people, spots.get(people) ?? NOWHERE]);
  return all.sort(byWalk).map(([people, spot], index) => ({ people, place: { number: index + 1, ...spot } }));
}
