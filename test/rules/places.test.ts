import { describe, expect, test } from 'vitest';
import type { Room } from '../../shared/gathering/segment.ts';
import { proposalFor } from '../../shared/gathering/matching/propose-groups.ts';
import { colleague, customer, hall, round, type Guest } from '../support/gathering-fixtures.ts';
import { given, idOf } from '../support/story.ts';

const hello = round('r1');
const SEED = 'b'.repeat(32);
const hosts = ['Anneka', 'Bashir', 'Callum', 'Delphine'].map((name) => colleague(name));
const guests = ['Maureen', 'Dot', 'Gethin', 'Priya'];

/** Where everybody of these customers meets, by name. */
function placesIn(room: Room, customers: Guest[]) {
  const { groups } = proposalFor(given([hello], room).arrive(...customers, ...hosts).state, hello.id, SEED);
  return Object.fromEntries(
    customers.map(({ name }) => {
      const group = groups.find(({ people }) => people.includes(idOf(name)));
      return [name, { number: group?.number, table: group?.table, zone: group?.zone, side: group?.side }];
    }),
  );
}

describe('places', () => {
  test("[MATCH-17] a group comes to its customer's seat of the roster", () => {
    expect(
      placesIn(hall(8), [
        customer('Maureen', { table: 6, zone: 'B', side: 'A' }),
        customer('Dot', { table: 6, zone: 'B', side: 'B' }),
      ]),
    ).toMatchObject({
      Maureen: { table: 6, zone: 'B', side: 'A' },
      Dot: { table: 6, zone: 'B', side: 'B' },
    });
  });

  test('[MATCH-17] two who were given one side sit across; a third goes elsewhere', () => {
    const all = ['Maureen', 'Dot', 'Gethin'].map((name) => customer(name, { table: 2, side: 'A' }));
    const tables = Object.values(placesIn(hall(8), all)).map(({ table, side }) => `${table}${side ?? ''}`);
    expect(tables.sort()).toEqual(['1', '2A', '2B']);
  });

  test('[MATCH-18] others take tables in walking order, one group each while there are enough', () => {
    const places = Object.values(
      placesIn(
        hall(8),
        guests.map((name) => customer(name)),
      ),
    );
    expect(places.map(({ table }) => table).sort()).toEqual([1, 2, 3, 4]);
    expect(places.map(({ side }) => side)).toEqual([null, null, null, null]);
  });

  test('[MATCH-18] a wish for a zone is kept', () => {
    expect(placesIn(hall(8), [customer('Maureen', { zone: 'B' })])).toMatchObject({
      Maureen: { zone: 'B', table: 5 },
    });
  });

  test('[MATCH-19] two groups share a table as sides A and B when there are too few', () => {
    const places = Object.values(
      placesIn(
        hall(2),
        guests.map((name) => customer(name)),
      ),
    );
    expect(places.map(({ table, side }) => `${table}${side}`).sort()).toEqual(['1A', '1B', '2A', '2B']);
  });

  test('[MATCH-20] without tables, or beyond them, a group has its number alone', () => {
    const numberOnly = (room: Room) =>
      Object.values(
        placesIn(
          room,
          guests.map((name) => customer(name)),
        ),
      ).filter(({ table }) => table === null);
    expect(
      numberOnly(hall(0))
        .map(({ number }) => number)
        .sort(),
    ).toEqual([1, 2, 3, 4]);
    expect(numberOnly(hall(0)).every(({ zone, side }) => zone === null && side === null)).toBe(true);
    expect(
      numberOnly(hall(1))
        .map(({ number }) => number)
        .sort(),
    ).toEqual([3, 4]);
  });
});
