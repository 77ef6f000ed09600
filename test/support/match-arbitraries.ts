import fc from 'fast-check';
import { seatMarks } from '../../shared/contract/cards/match.ts';
import {
  moveRules,
  wishes,
  type MatchPerson,
  type MatchSettings,
  type MatchTable,
} from '../../shared/match/match-input.ts';
import { relate, relations } from './match-relations.ts';
import { colleague, customer, seedOf } from './match-room.ts';
import type { Attendee, Evening } from './match-played.ts';

export const mostly = <T>(usual: T, other: fc.Arbitrary<T>, weight = 3): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const mayBe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });

export const seeds: fc.Arbitrary<string> = fc.nat({ max: 0xffff }).map(seedOf);

const marks = fc.subarray([...seatMarks], { maxLength: 2 });
const usualMarks: MatchTable['marks'] = [];
const halls: fc.Arbitrary<MatchTable[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.record({ sides: mostly<1 | 2>(2, fc.constant(1)), marks: mostly(usualMarks, marks) }), {
      maxLength: 14,
    }),
  )
  .map(([perZone, list]) =>
    list.map((table, index) => ({
      ...table,
      number: index + 1,
      zone: String.fromCharCode(65 + Math.min(7, Math.floor(index / (perZone + 1)))),
      seats: 8,
    })),
  );

const ratios: fc.Arbitrary<MatchSettings['ratio']> = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((most) => ({ customers: 1, colleagues: most })),
  fc.constant({ customers: 2, colleagues: 7 }),
);
const everything: MatchSettings['wishes'] = wishes;
const anySettings: fc.Arbitrary<MatchSettings> = fc.record({
  ratio: mostly<MatchSettings['ratio']>(null, ratios, 2),
  moveRule: mayBe(fc.constantFrom(...moveRules)),
  waves: mostly(1, fc.integer({ min: 2, max: 3 }), 5),
  wishes: mostly(everything, fc.shuffledSubarray([...wishes])),
});

/** What is said of one person; numbers choose among the tables of the hall. */
const aboutOne = fc.record({
  team: mayBe(fc.constantFrom('Bakery', 'Tills', 'Buying')),
  grade: mayBe(fc.constantFrom('everyone', 'leader')),
  customerSegment: mayBe(fc.constantFrom('Full House', 'Slow Shoppers')),
  languages: mostly<string[]>(['en'], fc.subarray(['en', 'pl', 'cy'])),
  needsLanguage: mostly(false, fc.constant(true), 6),
  seat: mostly(0, fc.nat({ max: 15 }), 1),
  side: mayBe(fc.constantFrom('A' as const, 'B' as const)),
  zone: mayBe(fc.constantFrom('A', 'B', 'C')),
  seatNeeds: mostly(usualMarks, marks, 6),
  maxColleagues: mostly<number | null>(null, fc.integer({ min: 1, max: 3 }), 6),
});
type AboutOne = typeof aboutOne extends fc.Arbitrary<infer One> ? One : never;

/** A roster may name tables that the hall does not have. */
const zoneOfSeat = (hall: readonly MatchTable[], table: number): string | null =>
  hall.find(({ number }) => number === table)?.zone ?? (table % 2 === 0 ? 'C' : null);

function customerOf(number: number, about: AboutOne, hall: readonly MatchTable[]): MatchPerson {
  const { seat, zone, side, team: _team, grade: _grade, ...rest } = about;
  const table = seat === 0 ? null : seat;
  return customer(number, { ...rest, table, side, zone: table === null ? zone : zoneOfSeat(hall, table) });
}

function colleagueOf(number: number, about: AboutOne, hall: readonly MatchTable[]): MatchPerson {
  const one = customerOf(number, { ...about, maxColleagues: null, seatNeeds: [] }, hall);
  return colleague(number, { ...one, team: about.team, grade: about.grade, customerSegment: null });
}

const comings = fc.record({
  from: mostly(0, fc.integer({ min: 1, max: 3 }), 7),
  stays: mostly(9, fc.integer({ min: 1, max: 3 }), 7),
  asksIn: mostly<number | null>(null, fc.nat({ max: 3 }), 9),
});
const attending = (person: MatchPerson, coming: { from: number; stays: number; asksIn: number | null }) => ({
  person,
  from: coming.from,
  until: coming.from + coming.stays,
  asksIn: coming.asksIn,
});

export interface RoomSize {
  customers: number;
  colleagues: number;
  rounds: number;
}

/** An evening of up to so many people and rounds; whoever is in it may have any need, tie or wish. */
export function evenings(most: RoomSize): fc.Arbitrary<Evening> {
  const one = fc.tuple(aboutOne, comings);
  const plans = fc.array(
    fc.record({ settings: anySettings, seed: seeds, pinned: mostly(false, fc.constant(true), 9) }),
    {
      minLength: 1,
      maxLength: most.rounds,
    },
  );
  return fc
    .record({
      hall: fc.oneof(fc.constant<MatchTable[]>([]), halls),
      customers: fc.array(one, { minLength: 1, maxLength: most.customers, size: 'max' }),
      colleagues: fc.array(one, { minLength: 1, maxLength: most.colleagues, size: 'max' }),
      relations,
      plans,
    })
    .map(({ hall, customers, colleagues, relations: told, plans: rounds }) => {
      const everybody = [
        ...customers.map(([about, coming], index) => attending(customerOf(index + 1, about, hall), coming)),
        ...colleagues.map(([about, coming], index) => attending(colleagueOf(index + 1, about, hall), coming)),
      ];
      const { people, apart, pins } = relate(
        everybody.map(({ person }) => person),
        told,
      );
      const attendees = everybody.map((each, index): Attendee => ({
        ...each,
        person: people[index] ?? each.person,
      }));
      return {
        attendees,
        apart,
        tables: hall,
        rounds: rounds.map(({ pinned, ...round }) => ({ ...round, pins: pinned ? pins : [] })),
      };
    });
}
