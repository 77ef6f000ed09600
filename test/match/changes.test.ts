import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchInput, MatchPerson, PlanInput } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { mendMatch } from '../../shared/match/mend-match.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import { evenings } from '../support/match-arbitraries.ts';
import { bothSidesFaults, onceFaults } from '../support/match-attendance-faults.ts';
import {
  colleague,
  colleagueId,
  colleagues,
  customer,
  customerId,
  customers,
  inputOf,
  namesOf,
  planOf,
  tables,
} from '../support/match-room.ts';
import { countFaults, namingFaults } from '../support/match-referee.ts';
import { play } from '../support/match-played.ts';
import { see } from '../support/match-seen.ts';

const words = ({ groups }: Match): string[] =>
  groups.map(({ people, table, side, number }) => `${number} ${table}${side ?? ''}: ${namesOf(people)}`);
const people = [...customers(6), ...colleagues(18)];
const hall = tables(6, { sides: 1 });
const without = (gone: string): MatchPerson[] => people.filter(({ id }) => !id.endsWith(gone));

describe('a plan', () => {
  const plan = planOf(inputOf(people, { tables: hall }), 3);
  const planned = planRounds(plan);
  const replanned = (present: readonly MatchPerson[]): Match[] => {
    const again: PlanInput = {
      ...plan,
      people: present,
      rounds: plan.rounds.map((round, at) => ({ ...round, keep: planned[at]?.groups ?? null })),
    };
    return planRounds(again);
  };
  /** How many people of the first plan are with others or elsewhere now, round by round. */
  const disturbed = (matches: readonly Match[], changed: string): number[] =>
    matches.map((match, at) => {
      const before = (planned[at]?.groups ?? []).map((group) =>
        group.people.filter((id) => !id.endsWith(changed)),
      );
      const now = match.groups.map((group) => group.people.filter((id) => !id.endsWith(changed)));
      const kept = now.flatMap((group) => {
        const same = before.map((old) => old.filter((id) => group.includes(id)).length);
        return Math.max(...same);
      });
      return before.flat().length - kept.reduce((sum, each) => sum + each, 0);
    });

  test('[MATCH-38] holds every round to come', () => {
    expect(planned.map(({ quality }) => quality.groups)).toEqual([6, 6, 6]);
    expect(planned.flatMap(({ quality }) => quality.repeats)).toEqual([]);
  });

  test('[MATCH-38] stays as it is when nothing changes', () => {
    expect(replanned(people).map(words)).toEqual(planned.map(words));
  });

  test('[MATCH-38] a colleague goes, or comes: nobody else moves', () => {
    expect(disturbed(replanned(without('e007')), 'e007')).toEqual([0, 0, 0]);
    expect(disturbed(replanned([...people, colleague(19)]), 'e019')).toEqual([0, 0, 0]);
  });

  test('[MATCH-38] a customer goes: those who were with them find other groups, and hardly anybody else moves', () => {
    const [first, ...later] = disturbed(replanned(without('c003')), 'c003');
    expect(first).toBe(3);
    for (const moved of later) expect(moved).toBeLessThanOrEqual(6);
  });
});

describe('a match that is mended', () => {
  const input = inputOf(people, { tables: hall });
  const match = proposeMatch(input);
  const mended = (present: readonly MatchPerson[], about: Partial<MatchInput> = {}): Match =>
    mendMatch(match, { ...input, people: present, ...about });

  test('[MATCH-38] is the same when nobody came or went', () => {
    expect(mended(people)).toEqual(match);
  });

  test('[MATCH-38] who left is taken out, and nobody else moves', () => {
    const left = mended(without('e007'));
    expect(words(left)).toEqual(words(match).map((line) => line.replace(/ e007/, '')));
    expect(left.quality).toMatchObject({ colleagues: 17, unmatched: 0 });
  });

  test('[MATCH-38] who came is put in, and nobody else moves', () => {
    const more = mended([...people, colleague(19)]);
    expect(words(more).map((line) => line.replace(/ e019/, ''))).toEqual(words(match));
    expect(more.quality).toMatchObject({ colleagues: 19, largest: 5 });
  });

  test('[MATCH-38] a group that lost its customer is dissolved, and its colleagues go to others', () => {
    const rest = mended(without('c003'));
    expect(rest.groups).toHaveLength(5);
    expect(rest.quality).toMatchObject({ customers: 5, colleagues: 18, satOut: 0, unmatched: 0 });
    const others = words(match).filter((line) => !line.includes('c003'));
    for (const line of others) {
      const [place = '', who = ''] = line.split(': ');
      const now = words(rest).find((each) => each.startsWith(`${place}: `));
      for (const name of who.split(' ')) expect(now).toContain(name);
    }
  });

  test('[MATCH-38] who belongs to somebody comes to their group', () => {
    const helper = colleague(19, { inseparableFrom: [customerId(4)] });
    const group = mended([...people, helper]).groups.find(({ people: ids }) => ids.includes(helper.id));
    expect(group?.people).toContain(customerId(4));
    const guest = customer(9, { inseparableFrom: [colleagueId(2)] });
    const other = mended([...people, guest]).groups.find(({ people: ids }) => ids.includes(guest.id));
    expect(other?.people).toContain(colleagueId(2));
  });

  test('[MATCH-37] [MATCH-38] has everybody once, both sides in each group, and a true sheet', () => {
    fc.assert(
      fc.property(
        evenings({ customers: 8, colleagues: 24, rounds: 2 }),
        fc.nat(),
        fc.nat(),
        (evening, a, b) => {
          for (const { input: room, match: dealt } of play(evening, proposeMatch)) {
            const stay = room.people.filter(
              (_, at) => at !== a % room.people.length && at !== b % room.people.length,
            );
            const present = { ...room, people: [...stay, customer(90), colleague(90), colleague(91)] };
            const now = mendMatch(dealt, present);
            const seen = see(present, now);
            const faults = [
              ...onceFaults(seen, now),
              ...bothSidesFaults(seen),
              ...namingFaults(seen, now),
              ...countFaults(seen, now),
            ];
            expect(faults).toEqual([]);
          }
        },
      ),
      { numRuns: 100, seed: 2027 },
    );
  });
});
