import { describe, expect, test } from 'vitest';
import type { MatchPerson } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import {
  colleague,
  colleagueId,
  colleagues,
  customer,
  customerId,
  customers,
  idsOf,
  inputOf,
  namesOf,
  pastRound,
  planOf,
} from '../support/match-room.ts';

const sizesOf = ({ groups }: Match): number[] => groups.map(({ people }) => people.length).sort();
const groupOf = ({ groups }: Match, person: MatchPerson): string =>
  namesOf(groups.find(({ people }) => people.includes(person.id))?.people ?? []);
const outOf = ({ satOut }: Match): string =>
  satOut
    .map(({ person, why }) => `${namesOf([person])} ${why}`)
    .sort()
    .join(', ');

describe('groups', () => {
  test('[MATCH-10] everybody present is in one group, but for who asked to sit this one out', () => {
    const people = [...customers(3), ...colleagues(6, (number) => ({ sitsOut: number === 2 }))];
    const match = proposeMatch(inputOf(people));
    expect(match.groups.flatMap((group) => group.people)).toHaveLength(8);
    expect(match.satOut).toEqual([{ person: colleagueId(2), why: 'asked' }]);
  });

  test('[MATCH-11] three customers and seven colleagues are groups of three and four', () => {
    const match = proposeMatch(inputOf([...customers(3), ...colleagues(7)]));
    expect(sizesOf(match)).toEqual([3, 3, 4]);
    expect(match.quality).toMatchObject({ groups: 3, customers: 3, colleagues: 7, smallest: 3, largest: 4 });
  });

  test('[MATCH-12] a customer, the interpreter and the one who drives them stay together', () => {
    const [interpreter, driver] = [
      colleague(1, { inseparableFrom: [customerId(1)] }),
      colleague(2, { inseparableFrom: [colleagueId(1)] }),
    ];
    const match = proposeMatch(
      inputOf([...customers(3), interpreter, driver, colleague(3), colleague(4), colleague(5), colleague(6)]),
    );
    expect(groupOf(match, driver)).toContain(namesOf([customerId(1), interpreter.id, driver.id]));
  });

  test('[MATCH-13] without colleagues nobody is matched, and the reason is said', () => {
    const match = proposeMatch(inputOf(customers(2)));
    expect(match.groups).toEqual([]);
    expect(outOf(match)).toBe('c001 otherSideMissing, c002 otherSideMissing');
    expect(proposeMatch(inputOf([])).satOut).toEqual([]);
  });

  test('[MATCH-22] who asked for small groups meets one colleague while others meet three', () => {
    const shy = customer(1, { maxColleagues: 1 });
    const match = proposeMatch(inputOf([shy, customer(2), customer(3), ...colleagues(7)]));
    expect(sizesOf(match)).toEqual([2, 4, 4]);
    expect(match.groups.find(({ people }) => people.includes(shy.id))?.people).toHaveLength(2);
  });

  test('[MATCH-26] with fewer colleagues each has two or three customers', () => {
    const match = proposeMatch(inputOf([...customers(7), ...colleagues(3)]));
    expect(sizesOf(match)).toEqual([3, 3, 4]);
    expect(match.quality).toMatchObject({ customers: 7, colleagues: 3, advice: null });
  });

  test('[MATCH-26] two customers to a group make groups of two and seven', () => {
    const people = [...customers(4), ...colleagues(14)];
    const match = proposeMatch(inputOf(people, { settings: { ratio: { customers: 2, colleagues: 7 } } }));
    const guests = idsOf(people, 'customer');
    expect(match.groups.map((group) => group.people.filter((id) => guests.includes(id)).length)).toEqual([
      2, 2,
    ]);
    expect(sizesOf(match)).toEqual([9, 9]);
  });

  test('[MATCH-27] beyond six colleagues to a customer the rest wait, and the sheet advises waves', () => {
    const match = proposeMatch(inputOf([...customers(2), ...colleagues(15)]));
    expect(sizesOf(match)).toEqual([7, 7]);
    expect(match.satOut.map(({ why }) => why)).toEqual(['wave', 'wave', 'wave']);
    expect(match.quality).toMatchObject({ advice: 'useWaves', satOut: 3, satOutAgain: 0, unmatched: 0 });
  });

  test('[MATCH-27] more than three customers to a colleague ask for more colleagues', () => {
    expect(proposeMatch(inputOf([...customers(7), ...colleagues(2)])).quality.advice).toBe('moreColleagues');
  });
});

describe('fair shares', () => {
  test.each([
    ['two waves', { people: [...customers(4), ...colleagues(16)], waves: 2, rounds: 4 }],
    ['three waves', { people: [...customers(3), ...colleagues(18)], waves: 3, rounds: 3 }],
    ['a crowd', { people: [...customers(3), ...colleagues(24)], waves: 1, rounds: 4 }],
    [
      'small groups',
      { people: [...customers(6, () => ({ maxColleagues: 2 })), ...colleagues(20)], waves: 1, rounds: 5 },
    ],
  ])('[MATCH-28] nobody sits out twice before everybody of their side did once: %s', (_name, room) => {
    const matches = planRounds(
      planOf(inputOf(room.people, { settings: { waves: room.waves } }), room.rounds),
    );
    for (const role of ['customer', 'colleague'] as const) {
      const times = idsOf(room.people, role).map(
        (id) => matches.filter(({ satOut }) => satOut.some(({ person }) => person === id)).length,
      );
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    }
    expect(matches.flatMap(({ quality }) => quality.repeats)).toEqual([]);
  });

  test('[MATCH-28] new faces go first: who is still new plays again', () => {
    const [c1, ...hosts] = [customer(1, { maxColleagues: 1 }), ...colleagues(3)];
    const [e1, e2, e3] = hosts;
    if (e1 === undefined || e2 === undefined || e3 === undefined) throw new Error('three colleagues');
    const history = [
      pastRound([[c1, e1]], { satOut: [e2, e3] }),
      pastRound([[c1, e2]], { satOut: [e1, e3] }),
    ];
    expect(groupOf(proposeMatch(inputOf([c1, ...hosts], { history })), c1)).toBe('c001 e003');
  });

  test('[MATCH-29] who had the smaller group has the larger one next', () => {
    const people = [...customers(2), ...colleagues(5)];
    const [first, second] = planRounds(planOf(inputOf(people), 2));
    if (first === undefined || second === undefined) throw new Error('two rounds');
    const small = first.groups.find((group) => group.people.length === 3);
    const guest = people.find(({ id, role }) => role === 'customer' && small?.people.includes(id));
    expect(guest && groupOf(second, guest).split(' ')).toHaveLength(4);
  });
});
