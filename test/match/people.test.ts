import { describe, expect, test } from 'vitest';
import type { MatchPerson, Wish } from '../../shared/match/match-input.ts';
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
  inputOf,
  namesOf,
  pastRound,
  planOf,
  tables,
} from '../support/match-room.ts';

const groupOf = ({ groups }: Match, person: MatchPerson): string =>
  namesOf(groups.find(({ people }) => people.includes(person.id))?.people ?? []);
const [c1, c2] = [customer(1), customer(2)];
const [e1, e2] = [colleague(1), colleague(2)];

describe('who meets whom', () => {
  test('[MATCH-15] four rounds of four bring new faces every time', () => {
    const matches = planRounds(planOf(inputOf([...customers(4), ...colleagues(4)]), 4));
    expect(matches.flatMap(({ quality }) => quality.repeats)).toEqual([]);
  });

  test('[MATCH-15] when everybody has met, the sheet says who meets again', () => {
    const history = [pastRound([[c1, e1]])];
    const { quality } = proposeMatch(inputOf([c1, e1], { history }));
    expect(quality.repeats).toEqual([[c1.id, e1.id]]);
    expect(quality).toMatchObject({ newFaces: 0, pairs: 1, broken: [] });
  });

  test('[MATCH-16] four who report to one director are not with her', () => {
    const team = [2, 3, 4, 5].map((number) => colleague(number, { manager: e1.id }));
    const match = proposeMatch(inputOf([...customers(3), e1, ...team, colleague(6), colleague(7)]));
    expect(groupOf(match, e1)).not.toMatch(/e00[2-5]/);
    expect(match.quality.broken).toEqual([]);
  });

  test('[MATCH-23] two teams of three are mixed in every group', () => {
    const hosts = colleagues(6, (number) => ({ team: number <= 3 ? 'Tills' : 'Bakery' }));
    const { quality } = proposeMatch(inputOf([...customers(3), ...hosts]));
    expect(quality).toMatchObject({ mixedTeams: 3, teamGroups: 3, broken: [] });
  });

  test('[MATCH-23] [MATCH-40] one team alone in the hall cannot be mixed, and the sheet says so', () => {
    const hosts = colleagues(2, () => ({ team: 'Tills' }));
    const { quality } = proposeMatch(inputOf([c1, ...hosts]));
    expect(quality.broken).toMatchObject([{ rule: 'oneTeam', why: 'onlyOneTeam' }]);
    expect(namesOf(quality.broken[0]?.people ?? [])).toBe('e001 e002');
  });

  test('[MATCH-24] whoever knows somebody across the sides, or is kept apart from them, meets others', () => {
    const people = [customer(1, { knows: [e1.id] }), c2, e1, e2];
    expect(groupOf(proposeMatch(inputOf(people)), c1)).toBe('c001 e002');
    const known = [c1, c2, colleague(1, { knows: [c1.id] }), e2];
    expect(groupOf(proposeMatch(inputOf(known)), c1)).toBe('c001 e002');
    const apart = inputOf([c1, c2, e1, e2], { apart: [[e1.id, c1.id]] });
    expect(groupOf(proposeMatch(apart), c1)).toBe('c001 e002');
  });

  test('[MATCH-24] customers who are kept apart do not share a colleague', () => {
    const people = [...customers(4), e1, e2];
    const match = proposeMatch(inputOf(people, { apart: [[c1.id, c2.id]] }));
    expect(groupOf(match, c1)).not.toContain('c002');
  });

  test('[MATCH-39] whom the crew pinned is together, over what the groups would be else', () => {
    const people = [...customers(3), ...colleagues(3)];
    const history = [pastRound([[c1, e1]])];
    const match = proposeMatch(inputOf(people, { history, pins: [[c1.id, e1.id]] }));
    expect(groupOf(match, c1)).toBe('c001 e001');
    const three = proposeMatch(inputOf(people, { pins: [[c1.id, c2.id, e1.id]] }));
    expect(groupOf(three, c1)).toContain('c001 c002 e001');
  });

  test('[MATCH-39] a pinned pair does not wait while others meet', () => {
    const people = [c1, ...colleagues(8)];
    const pins = [[colleagueId(7), colleagueId(8)]];
    const match = proposeMatch(inputOf(people, { pins, history: [pastRound([[c1, colleague(8)]])] }));
    expect(groupOf(match, c1)).toContain('e007 e008');
  });

  test('[MATCH-40] a broken rule is named, with the people and the reason', () => {
    const boss = colleague(2);
    const alone = proposeMatch(inputOf([c1, colleague(1, { manager: boss.id }), boss]));
    expect(alone.quality.broken.map(({ rule, people, why }) => `${rule} ${namesOf(people)} ${why}`)).toEqual([
      'ownManager e001 e002 noOtherWay',
    ]);
    const seat = proposeMatch(inputOf([customer(1, { seatNeeds: ['loop'] }), e1], { tables: tables(2) }));
    expect(seat.quality.broken).toEqual([{ rule: 'access', people: [customerId(1)], why: 'noMarkedSeat' }]);
  });
});

describe('soft wishes', () => {
  /** Two earlier rounds made e1 and e2, and e3 and e4, strangers who are of one team. */
  const hosts = [
    colleague(1, { team: 'Tills' }),
    colleague(2, { team: 'Bakery' }),
    colleague(3, { team: 'Tills' }),
    colleague(4, { team: 'Bakery' }),
    colleague(5, { team: 'Tills' }),
    colleague(6, { team: 'Buying' }),
  ];
  const guests = [customer(3), customer(4), customer(5)];
  const [h1, h2, h3, h4, h5, h6] = hosts;
  if (!h1 || !h2 || !h3 || !h4 || !h5 || !h6) throw new Error('six colleagues');
  const history = [
    pastRound([
      [h1, h2],
      [h3, h4],
      [h5, h6],
    ]),
  ];

  const sheet = (wishes: readonly Wish[]) =>
    proposeMatch(inputOf([...guests, ...hosts], { history, settings: { wishes } })).quality;

  test('[MATCH-34] new faces among colleagues come before mixed teams, and a room may say otherwise', () => {
    expect(sheet(['faces', 'teams']).newFaces).toBe(9);
    expect(sheet(['teams', 'faces']).mixedTeams).toBe(3);
  });

  test('[MATCH-34] a language in common counts for who asked for it', () => {
    const guest = customer(1, { languages: ['pl'], needsLanguage: true });
    const people = [
      guest,
      c2,
      colleague(1, { languages: ['en'] }),
      colleague(2, { languages: ['en', 'pl'] }),
    ];
    expect(groupOf(proposeMatch(inputOf(people)), guest)).toBe('c001 e002');
  });

  test('[MATCH-34] a colleague meets another kind of customer in the next round', () => {
    const of = (number: number, customerSegment: string) => customer(number, { customerSegment });
    const kinds = [of(1, 'Full House'), of(2, 'Full House'), of(3, 'Slow Shoppers'), of(4, 'Slow Shoppers')];
    const plan = planOf(inputOf([...kinds, ...colleagues(4)], { settings: { wishes: ['segments'] } }), 2);
    const kindFor = ({ groups }: Match, host: MatchPerson) =>
      kinds.find(({ id }) => groups.some(({ people }) => people.includes(id) && people.includes(host.id)))
        ?.customerSegment;
    const [first, second] = planRounds(plan);
    if (!first || !second) throw new Error('two rounds');
    for (const host of hosts.slice(0, 4)) expect(kindFor(second, host)).not.toBe(kindFor(first, host));
  });
});
