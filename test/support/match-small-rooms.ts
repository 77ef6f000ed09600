import fc from 'fast-check';
import { wishes, type MatchInput, type MatchPerson, type PastRound } from '../../shared/match/match-input.ts';
import { mostly, seeds } from './match-arbitraries.ts';
import { relate, relations } from './match-relations.ts';
import { colleagues, customers, inputOf, tables } from './match-room.ts';

/** One more of each side than are present: people of the history who have left since. */
const MOST = { customers: 5, colleagues: 9 };
const OUT = 0;

/** For each round, the number of the group in which somebody was; 0 is none. */
const pasts = fc.array(
  fc.array(fc.nat({ max: 4 }), {
    minLength: MOST.customers + MOST.colleagues + 2,
    maxLength: MOST.customers + MOST.colleagues + 2,
  }),
  { maxLength: 4 },
);

function roundsOf(people: readonly MatchPerson[], past: readonly (readonly number[])[]): PastRound[] {
  const at = (round: readonly number[], group: number) =>
    people.filter((_, index) => round[index] === group).map(({ id }) => id);
  return past.map((round) => ({
    groups: [1, 2, 3, 4]
      .map((number) => ({ people: at(round, number), number, table: null, side: null }))
      .filter((group) => group.people.length > 0),
    satOut: at(round, OUT),
  }));
}

const abouts = fc.array(
  fc.record({
    team: fc.option(fc.constantFrom('Bakery', 'Tills')),
    cap: mostly<number | null>(null, fc.integer({ min: 1, max: 3 }), 8),
  }),
  { minLength: MOST.colleagues, maxLength: MOST.colleagues },
);

/** Up to five customers and nine colleagues with any past that could be told; no needs of places. */
export const smallRooms: fc.Arbitrary<MatchInput> = fc
  .record({
    guests: fc.integer({ min: 1, max: MOST.customers }),
    hosts: fc.integer({ min: 1, max: MOST.colleagues }),
    past: pasts,
    abouts,
    relations,
    tied: mostly(false, fc.constant(true), 3),
    pinned: mostly(false, fc.constant(true), 3),
    hall: fc.constantFrom(0, 0, 3, 6),
    seed: seeds,
    moveRule: fc.constantFrom(
      null,
      'colleaguesMove' as const,
      'customersStep' as const,
      'swapSides' as const,
    ),
    ratio: mostly<MatchInput['settings']['ratio']>(null, fc.constant({ customers: 2, colleagues: 7 })),
    waves: mostly(1, fc.constant(2), 4),
  })
  .map(({ guests, hosts, past, abouts: about, relations: told, tied, pinned, hall, seed, ...settings }) => {
    const present = [
      ...customers(guests, (number) => ({ maxColleagues: about[number]?.cap ?? null })),
      ...colleagues(hosts, (number) => ({ team: about[number - 1]?.team ?? null })),
    ];
    const { people, apart, pins } = relate(present, tied ? told : { ...told, ties: [] });
    const everybodySoFar = [
      ...people,
      ...customers(guests + 1).slice(-1),
      ...colleagues(hosts + 1).slice(-1),
    ];
    return inputOf(people, {
      history: roundsOf(everybodySoFar, past),
      apart,
      pins: pinned ? pins : [],
      tables: tables(hall),
      seed,
      settings: { ...settings, wishes },
    });
  });
