import { describe, expect, test } from 'vitest';
import type { MatchInput, MatchPerson, MoveRule } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import {
  colleague,
  colleagues,
  customer,
  customers,
  inputOf,
  nameOf,
  namesOf,
  planOf,
  roundOf,
  tables,
} from '../support/match-room.ts';

/*
 * The hall:   zone A   1  2  3  4        zone B   5  6  7  8
 * Four customers begin at tables 1 to 4, or two each at tables 1 and 2; a colleague comes to each.
 */
const guests = customers(4, (number) => ({ table: number, zone: 'A' }));
const hosts = colleagues(4);
const across = customers(4, (number) => ({
  table: number <= 2 ? 1 : 2,
  zone: 'A',
  side: number % 2 === 1 ? 'A' : 'B',
}));

const roomOf = (people: readonly MatchPerson[], moveRule: MoveRule): MatchInput =>
  inputOf(people, { tables: tables(8), settings: { moveRule } });
const planned = (people: readonly MatchPerson[], moveRule: MoveRule, rounds = 3): Match[] =>
  planRounds(planOf(roomOf(people, moveRule), rounds));

const placeOf = ({ groups }: Match, { id }: MatchPerson): string => {
  const group = groups.find(({ people }) => people.includes(id));
  return `${group?.table}${group?.side ?? ''}`;
};
/** The places of somebody in round after round. */
const wayOf = (matches: readonly Match[], person: MatchPerson): string =>
  matches.map((match) => placeOf(match, person)).join(' ');
const repeatsOf = (matches: readonly Match[]) => matches.flatMap(({ quality }) => quality.repeats);

describe('who moves', () => {
  test('[MATCH-30] colleaguesMove: customers keep their tables, and colleagues come to them', () => {
    const matches = planned([...guests, ...hosts], 'colleaguesMove');
    expect(guests.map((guest) => wayOf(matches, guest))).toEqual(['1 1 1', '2 2 2', '3 3 3', '4 4 4']);
    for (const host of hosts) expect(new Set(wayOf(matches, host).split(' ')).size).toBe(3);
    expect(matches.map(({ quality }) => quality.movers)).toEqual([0, 4, 4]);
    expect(repeatsOf(matches)).toEqual([]);
  });

  test('[MATCH-31] customersStep: colleagues stay, and customers go to the next table in walking order', () => {
    const matches = planned([...guests, ...hosts], 'customersStep');
    expect(guests.map((guest) => wayOf(matches, guest))).toEqual(['1 2 3', '2 3 4', '3 4 1', '4 1 2']);
    for (const host of hosts) expect(new Set(wayOf(matches, host).split(' ')).size).toBe(1);
    expect(repeatsOf(matches)).toEqual([]);
  });

  test('[MATCH-31] customersStep in a large hall: inside their zone', () => {
    const hall = tables(160);
    const many = customers(160, (number) => ({ table: number, zone: hall[number - 1]?.zone ?? null }));
    const input = inputOf([...many, ...colleagues(160)], {
      tables: hall,
      settings: { moveRule: 'customersStep' },
    });
    const [first, second] = planRounds(planOf(input, 2));
    expect(first?.quality).toMatchObject({ groups: 160, farWalks: 0 });
    expect(second?.quality).toMatchObject({ groups: 160, repeats: [], farWalks: 0 });
  });

  test('[MATCH-32] swapSides: customers change sides of their table', () => {
    const matches = planned([...across, ...hosts], 'swapSides', 2);
    expect(across.map((guest) => wayOf(matches, guest))).toEqual(['1A 1B', '1B 1A', '2A 2B', '2B 2A']);
    for (const host of hosts) expect(new Set(wayOf(matches, host).split(' ')).size).toBe(1);
    expect(repeatsOf(matches)).toEqual([]);
  });

  test('[MATCH-32] swapSides: also where kinds of customers and teams could be mixed better', () => {
    const kinds = across.map((guest, at) => ({
      ...guest,
      customerSegment: at < 2 ? 'Full House' : 'Slow Shoppers',
    }));
    const teams = colleagues(8, (number) => ({ team: number % 2 === 0 ? 'Tills' : 'Bakery' }));
    const matches = planned([...kinds, ...teams], 'swapSides', 2);
    expect(kinds.map((guest) => wayOf(matches, guest))).toEqual(['1A 1B', '1B 1A', '2A 2B', '2B 2A']);
  });

  test('[MATCH-32] swapSides: where one of the two keeps their place, the colleagues change instead', () => {
    const hall = tables(8).map((table) =>
      table.number === 1 ? { ...table, marks: ['quiet' as const] } : table,
    );
    const staying = across.map((guest, at) =>
      at === 0 ? { ...guest, seatNeeds: ['quiet' as const] } : guest,
    );
    const input = inputOf([...staying, ...hosts], { tables: hall, settings: { moveRule: 'swapSides' } });
    const matches = planRounds(planOf(input, 2));
    expect(staying.map((guest) => wayOf(matches, guest))).toEqual(['1A 1A', '1B 1B', '2A 2B', '2B 2A']);
    const ways = hosts.map((host) => wayOf(matches, host)).sort();
    expect(ways).toEqual(['1A 1B', '1B 1A', '2A 2A', '2B 2B']);
    expect(repeatsOf(matches)).toEqual([]);
  });

  test('[MATCH-33] nobody: groups go on as they are, which is not a repeat; only who is new is placed', () => {
    const people = [...guests, ...colleagues(6)];
    const first = proposeMatch(roomOf(people, 'nobody'));
    const later = [...people.slice(1), customer(9), colleague(9)];
    const second = proposeMatch({ ...roomOf(later, 'nobody'), history: [roundOf(first)] });
    for (const { people: before, table } of first.groups) {
      const stayed = before.filter((id) => later.some((each) => each.id === id));
      const now = second.groups.find((group) => group.people.includes(stayed[0] ?? customer(9).id));
      const dissolved = !stayed.some((id) => nameOf(id).startsWith('c'));
      if (dissolved) continue;
      expect(now?.table).toBe(table);
      expect(now?.people).toEqual(expect.arrayContaining(stayed));
    }
    expect(second.quality).toMatchObject({ repeats: [], unmatched: 0 });
    expect(namesOf(second.groups.flatMap((group) => group.people))).toContain('c009');
    expect(namesOf(second.groups.flatMap((group) => group.people))).toContain('e009');
  });

  test('[MATCH-44] with no move rule the number of people chooses one', () => {
    const hall = tables(120);
    const sameAs = (people: number, moveRule: MoveRule): boolean => {
      const half = people / 2;
      const everybody = [...customers(half), ...colleagues(half)];
      const first = roundOf(proposeMatch(inputOf(everybody, { tables: hall })));
      const second = (rule: MoveRule | null): string =>
        JSON.stringify(
          proposeMatch(inputOf(everybody, { tables: hall, history: [first], settings: { moveRule: rule } }))
            .groups,
        );
      return second(null) === second(moveRule);
    };
    expect(sameAs(120, 'colleaguesMove')).toBe(true);
    expect(sameAs(122, 'colleaguesMove')).toBe(false);
    expect(sameAs(122, 'customersStep')).toBe(true);
    expect(sameAs(402, 'swapSides')).toBe(true);
    expect(sameAs(402, 'colleaguesMove')).toBe(false);
  });
});
