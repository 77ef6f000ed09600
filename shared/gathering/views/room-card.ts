import type { RoomCard } from '../../contract/cards/mending.ts';
import type { Look } from './look.ts';

/** The tables in walking order, and which of them are closed. */
export function roomCard({ state: { about, room, closedTables } }: Look): RoomCard | undefined {
  if (about === null) return undefined;
  const tables = [...room.tables].sort((a, b) => a.number - b.number);
  return {
    seatsPerTable: room.seatsPerTable,
    tables: tables.map(({ number, zone, sides }) => {
      return { number, zone, sides, closed: closedTables.includes(number) };
    }),
  };
}
