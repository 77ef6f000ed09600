import { seatMarks } from '../../shared/contract/cards/match.ts';
import type { Room, RoomTable, Segment } from '../../shared/gathering/segment.ts';
import { colleague, customer, round, talk, type Guest } from './gathering-fixtures.ts';
import type { Chance } from './mending-chance.ts';
import { playOf, type Play } from './mending-play.ts';
import { facilitator, idOf } from './story.ts';

const NEEDS = ['quiet', 'hearing loop', 'step free', 'near the door', 'small groups'];
const TEAMS = ['Bakery', 'Tills', 'Buying', 'Warehouse', 'Payments'];

const rounds = (chance: Chance, at: number): Segment[] => {
  const settings = {
    ...(chance.once(10) ? { waves: 2 } : {}),
    ...(chance.once(4) ? { moveRule: chance.pick(['colleaguesMove', 'customersStep', 'swapSides']) } : {}),
  };
  const meeting = { ...round(`r${at}`, settings), minutes: chance.between(4, 9) };
  return chance.once(2) ? [meeting] : [meeting, talk(`t${at}`)];
};

const runOfShow = (chance: Chance): Segment[] => [
  talk('t0'),
  ...Array.from({ length: chance.pick([2, 2, 2, 3, 3, 4]) ?? 2 }, (_, at) => rounds(chance, at + 1)).flat(),
];

function tableOf(chance: Chance, at: number, perZone: number): RoomTable {
  return {
    number: at + 1,
    zone: String.fromCharCode(65 + Math.floor(at / perZone)),
    sides: chance.once(2) ? 1 : 2,
    seats: 8,
    marks: chance.once(3) ? chance.some(seatMarks, chance.between(1, 2)) : [],
  };
}

/** No tables, as many as guests may need, or hardly enough. */
function roomFor(chance: Chance, guests: number): Room {
  if (chance.once(4)) return { seatsPerTable: 8, tables: [] };
  const count = chance.once(5) ? Math.max(1, Math.ceil(guests / 2)) : guests + chance.between(1, 6);
  const perZone = chance.between(3, 6);
  return { seatsPerTable: 8, tables: Array.from({ length: count }, (_, at) => tableOf(chance, at, perZone)) };
}

function seatOf(chance: Chance, { tables }: Room): Pick<Guest, 'table' | 'zone' | 'side'> {
  const table = chance.once(4) ? chance.pick(tables) : undefined;
  if (table === undefined) return chance.once(6) ? { zone: chance.pick(['A', 'B']) ?? null } : {};
  return { table: table.number, zone: table.zone, side: table.sides === 2 && chance.once(2) ? 'B' : null };
}

const language = (chance: Chance): Partial<Guest> =>
  chance.once(8)
    ? { language: 'pl', speaks: chance.once(2) ? ['en'] : [] }
    : { speaks: chance.once(6) ? ['pl'] : [] };

const needsOf = (chance: Chance): string[] => (chance.once(6) ? chance.some(NEEDS, 1) : []);

interface Names {
  guests: string[];
  hosts: string[];
}

function guestOf(chance: Chance, name: string, { room, hosts }: { room: Room; hosts: string[] }): Guest {
  return customer(name, {
    ...language(chance),
    ...seatOf(chance, room),
    needs: needsOf(chance),
    knows: chance.once(5) ? chance.some(hosts, chance.between(1, 2)) : [],
    customerSegment: chance.pick(['Full House', 'Slow Shoppers']) ?? null,
  });
}

function hostOf(
  chance: Chance,
  name: string,
  about: { room: Room; hosts: string[]; teams: string[] },
): Guest {
  const manager = chance.once(5) ? chance.pick(about.hosts) : undefined;
  return colleague(name, {
    ...language(chance),
    ...seatOf(chance, about.room),
    team: chance.pick(about.teams) ?? null,
    ...(manager === undefined || manager === name ? {} : { manager }),
  });
}

/** Two and two who stay together, of one side or across; now and then three. Nobody is of two such. */
function tie(chance: Chance, people: Guest[]): void {
  const mixed = chance.some(people, people.length);
  for (let left = chance.below(4); left > 0; left -= 1) {
    const unit = mixed.splice(0, chance.once(4) ? 3 : 2);
    const others = (one: Guest): string[] => unit.filter((each) => each !== one).map(({ name }) => name);
    // Often only one of them says so.
    for (const one of chance.once(2) || unit.length > 2 ? unit : unit.slice(0, 1))
      one.inseparableFrom = others(one);
  }
}

export const named = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

function namesIn(chance: Chance): Names {
  const guests = named('g', chance.between(2, 12));
  const few = chance.once(5);
  const hosts = named('c', few ? chance.between(3, Math.max(3, guests.length)) : chance.between(3, 40));
  return { guests, hosts };
}

/** People of these names with all that a roster may say, most of them there. */
export function hallOf(chance: Chance, names: Names, segments = runOfShow(chance)): Play {
  const room = roomFor(chance, names.guests.length);
  const teams = chance.once(8) ? ['Bakery'] : TEAMS;
  const people = [
    ...names.guests.map((name) => guestOf(chance, name, { room, hosts: names.hosts })),
    ...names.hosts.map((name) => hostOf(chance, name, { room, hosts: names.hosts, teams })),
  ];
  tie(chance, people);
  const play = playOf(segments, room);
  play.invite(...people);
  const late = chance.below(5);
  const early = people.filter(() => chance.below(10) >= late).map(({ name }) => idOf(name));
  if (early.length > 0) play.when(facilitator, 'mark-arrived', { people: early });
  return play;
}

/** A hall of up to 12 guests and 40 colleagues. */
export const anyHall = (chance: Chance): Play => hallOf(chance, namesIn(chance));
