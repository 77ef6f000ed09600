import { describe, expect, test } from 'vitest';
import type { SeatMark } from '../../shared/contract/cards/match.ts';
import type { MatchPerson, MatchTable } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import {
  colleagues,
  customer,
  customers,
  inputOf,
  nameOf,
  pastRound,
  planOf,
  tables,
} from '../support/match-room.ts';

/** Where each of these meets: "2A", "5", or "number 3" where there is no table. */
const placesOf = ({ groups }: Match, people: readonly MatchPerson[]): Record<string, string> =>
  Object.fromEntries(
    people.map(({ id }) => {
      const group = groups.find((each) => each.people.includes(id));
      const place = group?.table === null ? `number ${group.number}` : `${group?.table}${group?.side ?? ''}`;
      return [nameOf(id), place];
    }),
  );
const placesIn = (hall: MatchTable[], guests: MatchPerson[]): Record<string, string> =>
  placesOf(proposeMatch(inputOf([...guests, ...colleagues(guests.length)], { tables: hall })), guests);

/** The same, whichever side of the table: a group alone has none. */
const tablesOf = (places: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place.replace(/[AB]$/, '')]));

/** The hall with marks at some of its tables. */
const marked = (count: number, marks: Record<number, SeatMark[]>): MatchTable[] =>
  tables(count).map((table) => ({ ...table, marks: marks[table.number] ?? [] }));

describe('places', () => {
  test("[MATCH-17] a group comes to its customer's seat of the roster", () => {
    const guests = [
      customer(1, { table: 6, zone: 'B', side: 'A' }),
      customer(2, { table: 6, zone: 'B', side: 'B' }),
    ];
    expect(placesIn(tables(8), guests)).toEqual({ c001: '6A', c002: '6B' });
  });

  test('[MATCH-17] two who were given one side sit across; a third goes elsewhere', () => {
    const guests = customers(3, () => ({ table: 2, zone: 'A', side: 'A' }));
    expect(Object.values(placesIn(tables(8), guests)).sort()).toEqual(['1', '2A', '2B']);
  });

  test('[MATCH-18] others take tables in walking order, one group each while there are enough', () => {
    expect(Object.values(placesIn(tables(8), customers(4))).sort()).toEqual(['1', '2', '3', '4']);
  });

  test('[MATCH-18] a wish for a zone is kept', () => {
    expect(placesIn(tables(8), [customer(1, { zone: 'B' })])).toEqual({ c001: '5' });
  });

  test('[MATCH-19] two groups share a table as sides A and B when there are too few', () => {
    expect(Object.values(placesIn(tables(2), customers(4))).sort()).toEqual(['1A', '1B', '2A', '2B']);
    expect(Object.values(placesIn(tables(3), customers(4))).sort()).toEqual(['1A', '1B', '2', '3']);
  });

  test('[MATCH-19] a table for one group is not shared', () => {
    const places = placesIn(tables(2, { sides: 1 }), customers(3));
    expect(Object.values(places).sort()).toEqual(['1', '2', 'number 3']);
  });

  test('[MATCH-20] without tables a group has its number, and keeps it while its customers stay', () => {
    const people = [...customers(3), ...colleagues(3)];
    const matches = planRounds(planOf(inputOf(people, { settings: { moveRule: 'colleaguesMove' } }), 3));
    const [first, ...later] = matches.map((match) => placesOf(match, people.slice(0, 3)));
    expect(Object.values(first ?? {}).sort()).toEqual(['number 1', 'number 2', 'number 3']);
    expect(later).toEqual([first, first]);
  });
});

describe('who needs a certain place', () => {
  const quiet = customer(3, { seatNeeds: ['quiet'] });
  const loop = customer(4, { seatNeeds: ['loop', 'stepFree'] });

  test('[MATCH-25] marked tables go first to those who need them', () => {
    const hall = marked(4, { 1: ['quiet'], 2: ['loop', 'stepFree'] });
    expect(placesIn(hall, [customer(1), customer(2), quiet, loop])).toMatchObject({ c003: '1', c004: '2' });
    const seated = [customer(1, { table: 1, zone: 'A' }), customer(2, { table: 2, zone: 'A' }), quiet, loop];
    expect(tablesOf(placesIn(hall, seated))).toMatchObject({ c003: '1', c004: '2' });
  });

  test('[MATCH-25] two who need the only quiet table share it, and a third is named', () => {
    const guests = customers(3, () => ({ seatNeeds: ['quiet'] }));
    const input = inputOf([...guests, ...colleagues(3)], { tables: marked(3, { 2: ['quiet'] }) });
    const match = proposeMatch(input);
    expect(Object.values(placesOf(match, guests)).filter((place) => /^2[AB]$/.test(place))).toHaveLength(2);
    expect(match.quality.broken).toMatchObject([{ rule: 'access', why: 'noMarkedSeat' }]);
  });

  test.each(['colleaguesMove', 'customersStep', 'swapSides'] as const)(
    '[MATCH-25] they keep their place for three rounds of %s, and others come to them',
    (moveRule) => {
      const hall = marked(3, { 1: ['quiet'], 3: ['loop', 'stepFree'] });
      const people = [customer(1), customer(2), quiet, loop, ...colleagues(4)];
      const matches = planRounds(planOf(inputOf(people, { tables: hall, settings: { moveRule } }), 3));
      for (const match of matches) {
        expect(tablesOf(placesOf(match, [quiet, loop]))).toEqual({ c003: '1', c004: '3' });
      }
      expect(matches.flatMap(({ quality }) => [...quality.repeats, ...quality.broken])).toEqual([]);
    },
  );

  test('[MATCH-25] a place of an earlier round is kept by who needs it, whoever came since', () => {
    const history = [pastRound([[customer(1)], [customer(2), ...colleagues(1)]], { seated: true })];
    const guests = [
      customer(1),
      customer(2, { seatNeeds: ['quiet'] }),
      customer(5, { seatNeeds: ['quiet'] }),
    ];
    const hall = marked(3, { 2: ['quiet'], 3: ['quiet'] });
    const match = proposeMatch(inputOf([...guests, ...colleagues(3)], { tables: hall, history }));
    expect(placesOf(match, guests)).toMatchObject({ c002: '2', c005: '3' });
  });
});
