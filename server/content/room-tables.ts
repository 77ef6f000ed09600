import { seatMarks } from '../../shared/contract/cards/match.ts';
import type { Answer } from '../../shared/contract/commands/command.ts';
import { tableTraits, type RoomTables, type SetTables, type TableTrait } from '../../shared/contract/http.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { Room, RoomTable } from '../../shared/gathering/segment.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';

const has = ({ sides, marks }: ReadOnly<RoomTable>, trait: TableTrait): boolean =>
  trait === 'oneSided' ? sides === 1 : marks.includes(trait);

function describe({ tables }: ReadOnly<Room>): RoomTables {
  const withTrait = (trait: TableTrait): number[] =>
    tables.filter((table) => has(table, trait)).map(({ number }) => number);
  return {
    tables: tables.map(({ number }) => number),
    traits: {
      quiet: withTrait('quiet'),
      stepFree: withTrait('stepFree'),
      loop: withTrait('loop'),
      nearDoor: withTrait('nearDoor'),
      oneSided: withTrait('oneSided'),
    },
  };
}

/** The same room, its tables with these traits and no others. */
const withTraits = ({ seatsPerTable, tables }: ReadOnly<Room>, traits: SetTables): Room => ({
  seatsPerTable,
  tables: tables.map((table) => ({
    ...table,
    sides: traits.oneSided.includes(table.number) ? 1 : 2,
    marks: seatMarks.filter((mark) => traits[mark].includes(table.number)),
  })),
});

/** The first table that is named and not there. */
const strangerIn = ({ tables }: ReadOnly<Room>, traits: SetTables): number | undefined =>
  tableTraits
    .flatMap((trait) => traits[trait])
    .find((number) => tables.every((table) => table.number !== number));

/** Which tables there are, and what is told of them. */
export const roomTables = (live: LiveGathering): Promise<RoomTables> =>
  live.query(({ room }) => describe(room));

/** Tells it anew; zones and seats stay. `noTable`: a table that is not in the room, and nothing was changed. */
export async function setTables(
  live: LiveGathering,
  traits: SetTables,
): Promise<{ noTable: number } | { answer: Answer }> {
  const found = await live.query(({ room }) => ({
    noTable: strangerIn(room, traits),
    next: withTraits(room, traits),
  }));
  if (found.noTable !== undefined) return { noTable: found.noTable };
  return { answer: await live.askAsServer({ type: 'set-room', data: found.next }) };
}
