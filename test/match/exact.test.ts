import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchPerson } from '../../shared/match/match-input.ts';
import { seeds } from '../support/match-arbitraries.ts';
import { c1, c2, e1, e2, e3, e4, group } from '../support/match-by-hand.ts';
import { leastByTrying, meetingsByTrying } from '../support/match-by-trying.ts';
import { leastCost } from '../support/match-exact.ts';
import { costOfDealt } from '../support/match-exact-costs.ts';
import { colleagues, customers, inputOf, pastRound } from '../support/match-room.ts';
import { leastOverRounds } from '../support/min-cost-flow.ts';

describe('the exact solver', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9));
  const rooms = fc.record({
    size: fc.constantFrom([1, 2], [2, 2], [2, 4], [3, 3], [3, 2], [2, 5]),
    past: fc.array(fc.array(fc.nat(9), { minLength: 2, maxLength: 3 }), { maxLength: 4 }),
    apart: fc.array(pair, { maxLength: 2 }),
    knows: fc.array(pair, { maxLength: 2 }),
    teams: fc.array(fc.constantFrom('Tills', 'Bakery'), { minLength: 9, maxLength: 9 }),
    seed: seeds,
  });

  test('finds what trying every way finds', () => {
    fc.assert(
      fc.property(rooms, ({ size, past, apart, knows, teams, seed }) => {
        const [guests = 0, hosts = 0] = size;
        const bare = [
          ...customers(guests),
          ...colleagues(hosts, (number) => ({ team: teams[number] ?? null })),
        ];
        const at = (index: number): MatchPerson => bare[index % bare.length] ?? c1;
        const people = bare.map((person, index) => ({
          ...person,
          knows: knows.filter(([a]) => a === index).map(([, b]) => at(b).id),
        }));
        const room = inputOf(people, {
          history: [pastRound(past.map((each) => each.map(at)))],
          apart: apart.map(([a, b]) => [at(a).id, at(b).id]),
          seed,
        });
        const frame = { groups: Math.min(guests, hosts), out: { customer: 0, colleague: 0 } };
        expect(leastCost(room, frame)).toEqual(leastByTrying(room, frame.groups));
      }),
      { numRuns: 60, seed: 2027 },
    );
  });

  test('counts a match made by hand', () => {
    const room = inputOf([c1, c2, { ...e1, manager: e2.id }, e2, e3, e4], {
      history: [pastRound([[c1, e1, e2]])],
    });
    expect(
      costOfDealt(room, { groups: [group(1, [c1, e1, e2]), group(2, [c2, e3, e4])], satOut: [] }),
    ).toEqual({ broken: 1, repeats: 2 });
    const frame = { groups: 2, out: { customer: 0, colleague: 0 } };
    expect(leastCost(room, frame)).toEqual({ broken: 0, repeats: 1 });
    expect(leastCost(room, frame, { broken: 0, repeats: 1 })).toBeNull();
  });
});

describe('the flow', () => {
  test('finds what trying every choice of meetings finds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([2, 2, 1], [2, 4, 1], [3, 3, 2], [2, 4, 2]),
        fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }),
        ([guests = 0, hosts = 0, rounds = 0], costs) => {
          const meetings = Array.from({ length: guests * hosts }, (_, index) => ({
            customer: index % guests,
            colleague: Math.floor(index / guests),
            cost: costs[index] ?? 1,
          }));
          const perRound = hosts / guests;
          expect(leastOverRounds(meetings, rounds, perRound)).toBe(
            meetingsByTrying(meetings, { rounds, perRound, guests, hosts }),
          );
        },
      ),
      { numRuns: 60, seed: 2027 },
    );
  });

  test('says when nobody can meet so many', () => {
    expect(leastOverRounds([{ customer: 0, colleague: 0, cost: 1 }], 2, 1)).toBeNull();
  });
});
