import { describe, expect, test } from 'vitest';
import type { MatchPerson } from '../../shared/match/match-input.ts';
import type { Match, MatchedGroup } from '../../shared/match/match.ts';
import { c1, c2, e1, e2, e3, e4, group, honest } from '../support/match-by-hand.ts';
import { counted } from '../support/match-counted.ts';
import { faultsOf } from '../support/match-referee.ts';
import { inputOf, pastRound, tables } from '../support/match-room.ts';
import { see } from '../support/match-seen.ts';

const everybody = [c1, c2, e1, e2, e3, e4];
const input = inputOf(everybody, { tables: tables(4) });

type Change = Partial<MatchedGroup>;
/** The right match, but for what is changed of its two groups. */
const changed = (first: Change = {}, second: Change = {}): MatchedGroup[] => [
  group(1, [c1, e1, e2], first),
  group(2, [c2, e3, e4], second),
];
const of = (...people: MatchPerson[]): Change => ({ people: people.map(({ id }) => id) });

describe('the referee', () => {
  test('finds nothing wrong with a match made by hand', () => {
    expect(faultsOf(input, honest(input, changed()))).toEqual([]);
  });

  const larger = 'larger than another group by more than one: c002 e002 e003 e004';
  test.each<[string, MatchedGroup[], string]>([
    ['somebody is missing', changed({}, of(c2, e3)), '0 times: e004'],
    ['somebody is in two groups', changed({}, of(c2, e2, e3, e4)), '2 times: e002'],
    ['a side is missing', changed(of(c1, c2, e1, e2), of(e3, e4)), 'one side only: e003 e004'],
    ['sizes differ by two', changed(of(c1, e1), of(c2, e2, e3, e4)), larger],
    ['there are too few groups', [group(1, everybody)], '1 groups where 2 are due'],
    ['a place is used twice', changed({}, { table: 1 }), 'twice: table 1'],
    ['a number is used twice', changed({}, { number: 1 }), 'twice: number 1'],
    ['a side is said without need', changed({ side: 'A' }), 'place: c001 e001 e002'],
    ['a zone is wrong', changed({ zone: 'B' }), 'place: c001 e001 e002'],
    ['two share without need', changed({ side: 'A' }, { table: 1, side: 'B' }), '1 tables shared'],
    ['a table is lacking', changed({}, { table: null, zone: null }), '1 groups without a table'],
    ['numbers go astray', changed({ number: 2 }, { number: 1 }), 'numbers against walking order'],
    ['a customer has a job', changed({ jobs: { [c1.id]: 'ask' } }), 'jobs: c001 e001 e002'],
    ['two ask', changed({ jobs: { [e1.id]: 'ask', [e2.id]: 'ask' } }), 'jobs: c001 e001 e002'],
    ['nobody asks', changed({ jobs: { [e1.id]: 'watch', [e2.id]: 'watch' } }), 'jobs: c001 e001 e002'],
  ])('sees that %s', (_what, groups, fault) => {
    expect(faultsOf(input, honest(input, groups))).toContain(fault);
  });

  test('sees who sits out without reason, and for a wrong one', () => {
    const groups = changed({}, of(c2, e3)).map((each) => ({ ...each, jobs: group(1, [e1, e2]).jobs }));
    groups[1] = group(2, [c2, e3]);
    for (const why of ['wave', 'asked', 'otherSideMissing'] as const) {
      const match = honest(input, groups, { satOut: [{ person: e4.id, why }] });
      expect(faultsOf(input, match)).toEqual([`sits out, or does not, without reason: e004 ${why}`]);
    }
    const asked = inputOf([c1, c2, e1, e2, e3, { ...e4, sitsOut: true }], { tables: tables(4) });
    expect(faultsOf(asked, honest(asked, groups, { satOut: [{ person: e4.id, why: 'asked' }] }))).toEqual([]);
  });

  const tills = { team: 'Tills' };
  test.each<[string, MatchPerson[], string]>([
    [
      'tied people are parted',
      [c1, c2, e1, e2, { ...e3, inseparableFrom: [e1.id] }, e4],
      'together e001 e003',
    ],
    [
      'somebody is with their manager',
      [c1, c2, { ...e1, manager: e2.id }, e2, e3, e4],
      'ownManager e001 e002',
    ],
    ['a group is one team', [c1, c2, { ...e1, ...tills }, { ...e2, ...tills }, e3, e4], 'oneTeam e001 e002'],
    [
      'somebody meets whom they know',
      [c1, { ...c2, knows: [e3.id] }, e1, e2, e3, e4],
      'acquainted c002 e003',
    ],
    ['a group is larger than asked', [{ ...c1, maxColleagues: 1 }, c2, e1, e2, e3, e4], 'groupSize c001'],
    ['a place lacks what is needed', [{ ...c1, seatNeeds: ['quiet'] }, c2, e1, e2, e3, e4], 'access c001'],
  ])('sees that %s, unless the sheet names it', (_what, people, breach) => {
    const room = inputOf(people, { tables: tables(4) });
    expect(faultsOf(room, honest(room, changed()))).toContain(`broken and not named: ${breach}`);
  });

  test('sees people who are kept apart, and pins that were not heeded', () => {
    const apart = inputOf(everybody, { tables: tables(4), apart: [[c1.id, e2.id]] });
    expect(faultsOf(apart, honest(apart, changed()))).toEqual(['broken and not named: apart c001 e002']);
    const pinned = inputOf(everybody, { tables: tables(4), pins: [[c1.id, e3.id]] });
    expect(faultsOf(pinned, honest(pinned, changed()))).toEqual(['broken and not named: pinned c001 e003']);
  });

  test('sees a broken rule that is named and not broken', () => {
    const match = honest(input, changed());
    match.quality.broken = [{ rule: 'apart', people: [c1.id, e1.id], why: 'noOtherWay' }];
    expect(faultsOf(input, match)).toEqual(['named and not broken: apart c001 e001']);
  });

  test('sees a marked place that went to somebody else', () => {
    const hall = tables(4).map((each) => (each.number === 2 ? { ...each, marks: ['quiet' as const] } : each));
    const people = [{ ...c1, seatNeeds: ['quiet' as const] }, c2, e1, e2, e3, e4];
    const room = inputOf(people, { tables: hall });
    const fault = '1 groups could have the place they need, 0 have it';
    expect(faultsOf(room, honest(room, changed()))).toContain(fault);
  });

  test.each(['movers', 'farWalks', 'newFaces', 'pairs', 'mixedTeams', 'satOutAgain', 'largest'] as const)(
    'sees a wrong number of %s on the sheet',
    (key) => {
      const match: Match = honest(input, changed());
      const truth = match.quality[key];
      match.quality[key] += 1;
      expect(faultsOf(input, match)).toEqual([`the sheet says ${key} ${truth + 1}, counted ${truth}`]);
    },
  );

  test('counts repeats, new faces, movers and far walks', () => {
    const before = [
      [c1, e1, e3],
      [c2, e2],
    ];
    const history = [pastRound(before, { seated: true, satOut: [e4] })];
    const later = inputOf(everybody, { tables: tables(4, {}, 1), history });
    expect(counted(see(later, { groups: changed({}, { zone: 'B' }), satOut: [] }))).toMatchObject({
      repeats: [[c1.id, e1.id]],
      newFaces: 5,
      pairs: 6,
      movers: 2,
      farWalks: 2,
    });
  });
});
