import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchInput } from '../../shared/match/match-input.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import { evenings } from '../support/match-arbitraries.ts';
import { play } from '../support/match-played.ts';
import {
  colleagueId,
  colleagues,
  customers,
  inputOf,
  planOf,
  seedOf,
  tables,
} from '../support/match-room.ts';

const teams = ['Bakery', 'Tills', 'Buying', 'Delivery', 'Care'];

/** A hall with something of everything; what is said of each follows from their number. */
const largeHall = (): MatchInput => {
  const hall = tables(24).map((table) => ({
    ...table,
    marks: table.number % 6 === 0 ? (['quiet', 'stepFree'] as const) : [],
  }));
  const guests = customers(40, (number) => ({
    customerSegment: `kind ${number % 4}`,
    languages: number % 5 === 0 ? ['pl'] : ['en'],
    needsLanguage: number % 10 === 0,
    seatNeeds: number % 12 === 0 ? ['quiet'] : [],
    maxColleagues: number % 9 === 0 ? 2 : null,
    table: number % 3 === 0 ? (number % 24) + 1 : null,
    inseparableFrom: number === 7 ? [colleagueId(70)] : [],
  }));
  const hosts = colleagues(110, (number) => ({
    team: teams[number % teams.length] ?? null,
    grade: number % 11 === 0 ? 'leader' : 'everyone',
    manager: number % 11 === 0 ? null : colleagueId(11 * Math.ceil(number / 11)),
    languages: number % 7 === 0 ? ['en', 'pl'] : ['en'],
    table: (number % 24) + 1,
    zone: hall[number % 24]?.zone ?? null,
  }));
  return inputOf([...guests, ...hosts], { tables: hall, seed: seedOf(2027) });
};

const shuffled = (input: MatchInput, order: readonly number[]): MatchInput => ({
  ...input,
  people: input.people
    .map((person, index) => ({ person, rank: order[index % order.length] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person),
});

describe('the same match', () => {
  test('[MATCH-14] in whatever order people are listed', () => {
    const orders = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(evenings({ customers: 9, colleagues: 24, rounds: 3 }), orders, (evening, order) => {
        for (const { input, match } of play(evening, proposeMatch)) {
          expect(proposeMatch(shuffled(input, order))).toEqual(match);
        }
      }),
      { numRuns: 60, seed: 2027 },
    );
  });

  test('[MATCH-14] another seed is another match', () => {
    const people = [...customers(8), ...colleagues(8)];
    const [one, other] = [seedOf(1), seedOf(2)].map((seed) => proposeMatch(inputOf(people, { seed })).groups);
    expect(one).not.toEqual(other);
  });

  test('[MATCH-14] on every machine: the plan of a large hall as it is written down here', () => {
    const matches = planRounds(planOf(largeHall(), 3));
    expect(matches.map(({ quality }) => quality.repeats.length)).toEqual([0, 0, 0]);
    const plan = matches.map(({ groups, satOut }) => ({ groups, satOut }));
    const hash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
    expect(hash).toMatchInlineSnapshot(`"65ba9c264ba4e8f95dbb3ba925c2516e5c2b8b24f7f4238751e0d30683eae712"`);
  });
});
