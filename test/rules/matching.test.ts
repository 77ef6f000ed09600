import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { Match, MatchInput, MatchPerson } from '../../shared/gathering/matching/match-input.ts';
import { proposeGroups } from '../../shared/gathering/matching/propose-groups.ts';
import { hall } from '../support/gathering-fixtures.ts';
import { idOf } from '../support/story.ts';
import { fewestRepeats } from '../support/fewest-repeats.ts';

const nobody = { zone: null, table: null, side: null, manager: null, inseparableFrom: [] };
const person = (role: MatchPerson['role'], index: number, about: Partial<MatchPerson> = {}): MatchPerson => ({
  id: idOf(`${role} ${index}`),
  role,
  ...nobody,
  ...about,
});
const people = (customers: number, colleagues: number): MatchPerson[] => [
  ...Array.from({ length: customers }, (_, index) => person('customer', index)),
  ...Array.from({ length: colleagues }, (_, index) => person('colleague', index)),
];
const noHistory: PersonId[][] = [];
const input = (who: MatchPerson[], about: Partial<MatchInput> = {}): MatchInput => ({
  people: who,
  history: noHistory,
  room: hall(6),
  settings: {},
  seed: 'c0ffee'.padEnd(32, '0'),
  ...about,
});
const seeds = fc.nat().map((number) => number.toString(16).padStart(32, '0'));
const sizes = ({ groups }: Match): number[] => groups.map((group) => group.people.length);
const sideCount = (who: MatchPerson[], ids: PersonId[], role: MatchPerson['role']): number =>
  who.filter((each) => each.role === role && ids.includes(each.id)).length;

/** Some people tied to another one, anywhere in the room. */
const tied = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 16 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
  )
  .map(([customers, colleagues, ties]) => {
    const who = people(customers, colleagues);
    for (const [a, b] of ties) {
      const [at, other] = [a % who.length, who[b % who.length]];
      const one = who[at];
      if (one !== undefined && other !== undefined) who[at] = { ...one, inseparableFrom: [other.id] };
    }
    return who;
  });

describe('a match', () => {
  test('[MATCH-10] everybody present is in exactly one group when both sides are there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }), seeds, (c, k, seed) => {
        const who = people(c, k);
        const match = proposeGroups(input(who, { seed }));
        expect(match.groups.flatMap((group) => group.people).sort()).toEqual(who.map(({ id }) => id).sort());
        expect(match.unmatched).toEqual([]);
      }),
    );
  });

  test('[MATCH-11] every group has a customer and a colleague, and sizes differ by one at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }), seeds, (c, k, seed) => {
        const who = people(c, k);
        const match = proposeGroups(input(who, { seed }));
        expect(match.groups).toHaveLength(Math.min(c, k));
        for (const group of match.groups) {
          expect(sideCount(who, group.people, 'customer')).toBeGreaterThan(0);
          expect(sideCount(who, group.people, 'colleague')).toBeGreaterThan(0);
        }
        expect(Math.max(...sizes(match)) - Math.min(...sizes(match))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('[MATCH-12] inseparable people are together, also over a third', () => {
    fc.assert(
      fc.property(tied, seeds, (who, seed) => {
        const { groups } = proposeGroups(input(who, { seed }));
        for (const { id, inseparableFrom } of who) {
          const own = groups.find((group) => group.people.includes(id));
          if (own !== undefined) for (const other of inseparableFrom) expect(own.people).toContain(other);
        }
      }),
    );
  });

  test('[MATCH-13] with one side missing nobody is matched', () => {
    const match = proposeGroups(input(people(3, 0)));
    expect(match).toEqual({ groups: [], unmatched: people(3, 0).map(({ id }) => id), repeats: 0 });
    expect(proposeGroups(input([])).groups).toEqual([]);
  });

  test('[MATCH-14] the same people and seed give the same groups', () => {
    fc.assert(
      fc.property(tied, seeds, (who, seed) => {
        expect(proposeGroups(input(who, { seed }))).toEqual(proposeGroups(input(who, { seed })));
      }),
    );
  });

  test('[MATCH-15] in a small room nobody meets again whom they need not', () => {
    const rooms = fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 3, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(rooms, seeds, ([customers, colleagues, rounds], seed) => {
        const who = people(customers, colleagues);
        const history: PersonId[][] = [];
        for (let left = rounds; left > 0; left -= 1) {
          history.push(
            ...proposeGroups(input(who, { history, seed: seed.replace(/^./, `${left}`) })).groups.map(
              (group) => group.people,
            ),
          );
        }
        const match = proposeGroups(input(who, { history, seed }));
        expect(match.repeats).toBe(fewestRepeats(who, history));
      }),
    );
  });

  test('[MATCH-16] colleagues are not with their own manager when they need not be', () => {
    const boss = person('colleague', 0);
    const team = [1, 2, 3, 4].map((index) => person('colleague', index, { manager: boss.id }));
    const free = [5, 6, 7].map((index) => person('colleague', index));
    const { groups } = proposeGroups(input([...people(4, 0), boss, ...team, ...free]));
    const withBoss = groups.find((group) => group.people.includes(boss.id))?.people ?? [];
    expect(team.filter(({ id }) => withBoss.includes(id))).toEqual([]);
  });
});
