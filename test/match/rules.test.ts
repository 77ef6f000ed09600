import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { MatchInput } from '../../shared/match/match-input.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import { evenings } from '../support/match-arbitraries.ts';
import { leastCost } from '../support/match-exact.ts';
import { costOfDealt } from '../support/match-exact-costs.ts';
import { play } from '../support/match-played.ts';
import { faultsOf } from '../support/match-referee.ts';
import { smallRooms } from '../support/match-small-rooms.ts';

/** The same rooms every time; thousands of others were played while the engine was made. */
const SEED = 2027;
const halls = { customers: 12, colleagues: 40, rounds: 4 };
const tables = { customers: 5, colleagues: 9, rounds: 5 };

const faultsOfEvening = (evening: Parameters<typeof play>[0]): string[] =>
  play(evening, proposeMatch).flatMap(({ input, match }, round) =>
    faultsOf(input, match).map((fault) => `round ${round + 1}: ${fault}`),
  );

describe('the referee has no complaint', () => {
  test.each([
    ['a hall', evenings(halls), 120],
    ['a small room', evenings(tables), 250],
  ])(
    '[MATCH-10] [MATCH-11] [MATCH-12] [MATCH-22] [MATCH-25] [MATCH-36] [MATCH-37] [MATCH-40] about %s',
    (_name, rooms, numRuns) => {
      fc.assert(
        fc.property(rooms, (evening) => {
          expect(faultsOfEvening(evening)).toEqual([]);
        }),
        { numRuns, seed: SEED },
      );
    },
  );
});

/** An arrangement that costs less than the engine's, or null. */
function lessThanProposed(input: MatchInput): unknown {
  const match = proposeMatch(input);
  const cost = costOfDealt(input, match);
  if (match.groups.length === 0 || cost.broken + cost.repeats === 0) return null;
  const waiting = match.satOut.filter(({ why }) => why === 'wave').map(({ person }) => person);
  const count = (role: AttendeeRole): number =>
    input.people.filter((person) => person.role === role && waiting.includes(person.id)).length;
  const out = { customer: count('customer'), colleague: count('colleague') };
  const less = leastCost(input, { groups: match.groups.length, out }, cost);
  return less === null ? null : { least: less, proposed: cost };
}

describe('no arrangement is better', () => {
  test('[MATCH-15] [MATCH-16] [MATCH-23] [MATCH-24] fewest broken rules, then fewest repeats', () => {
    fc.assert(
      fc.property(smallRooms, (input) => {
        expect(lessThanProposed(input)).toBeNull();
      }),
      { numRuns: 600, seed: SEED },
    );
  });
});
