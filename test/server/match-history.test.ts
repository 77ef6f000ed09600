import { describe, expect, test } from 'vitest';
import { matchInputOf, planInputOf } from '../../shared/gathering/matching/match-input-of.ts';
import { hallOf } from '../../shared/match/hall.ts';
import { MET_LAST, Past, TIMES_MET } from '../../shared/match/past.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import { spotsOf } from '../../shared/match/spots.ts';
import { colleague, customer, hall } from '../support/gathering-fixtures.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';
import { again, evening, exchange, groupAt, hello, mend, pair, tell } from './meetings-story.ts';

const planOf = ({ state, text }: Story) => planInputOf(state, text).plan;
const inputOf = ({ state, text }: Story) => matchInputOf(state, again.id, text);
const alsoOf = (story: Story) => planOf(story).history.map(({ also }) => also?.map((two) => [...two].sort()));

describe('[MATCH-47] who met in an earlier round and moved has met', () => {
  test('beside the groups at its end, and only then is there anything to say', () => {
    const story = evening().pass(4);
    expect(planOf(story).history.map((round) => 'also' in round)).toEqual([false]);
    exchange(story);
    story.pass(4);
    const met = [pair('Maureen', 'Bashir'), pair('Dot', 'Callum'), pair('Anneka', 'Bashir')];
    expect(alsoOf(story)).toHaveLength(1);
    expect(alsoOf(story)[0]?.sort()).toEqual(met.sort());
    expect(inputOf(story).history).toEqual(planOf(story).history);
  });

  test('who was not there, or came for seconds, has not', () => {
    const story = evening();
    story.atMs += 20_000;
    exchange(story);
    story.pass(4);
    expect(alsoOf(story)).toEqual([undefined]);
    mend(story, hello, [groupAt(2, ['Dot'])], {
      ...{ why: 'notHere', who: [idOf('Bashir')], absent: [idOf('Bashir')] },
    });
    story.pass(4);
    expect(alsoOf(story)).toEqual([undefined]);
  });

  test('it counts as having met, of their team and lately, and not as a place or a share', () => {
    const story = evening().pass(4);
    exchange(story);
    const { people, history, tables } = planOf(story);
    const now = hallOf(people);
    const spots = spotsOf(tables, now.people, 8);
    const [withAlso, without] = [new Past(now, spots), new Past(now, spots)];
    for (const round of history) {
      withAlso.add(round);
      without.add({ groups: round.groups, satOut: round.satOut });
    }
    const [dot = 0, callum = 0] = now.indicesOf([idOf('Dot'), idOf('Callum')]);
    const bits = (past: Past) => past.pairs[dot * now.people.length + callum];
    expect([bits(without), bits(withAlso)]).toEqual([0, 1 | MET_LAST]);
    expect((bits(withAlso) ?? 0) & TIMES_MET).toBe(1);
    const team = now.team[callum] ?? 0;
    expect(withAlso.teamsMet[dot * now.teams + team]).toBe(1);
    expect(without.teamsMet[dot * now.teams + team]).toBe(0);
    for (const part of ['share', 'last', 'wasSeated', 'jobs', 'satOut'] as const)
      expect(withAlso[part]).toEqual(without[part]);
  });

  test('the next round seats them with others', () => {
    const story = evening().pass(4);
    exchange(story);
    story.pass(4);
    const { groups } = proposeMatch(inputOf(story));
    const isTogether = (one: string, other: string) =>
      groups.some(({ people }) => people.includes(idOf(one)) && people.includes(idOf(other)));
    // Maureen had everybody; Dot has Anneka left.
    expect(isTogether('Dot', 'Anneka')).toBe(true);
  });
});

describe('[MATCH-48] people who asked for it are never matched again', () => {
  test('whoever they are called by now', () => {
    const story = evening();
    story.invite(customer('Mo'));
    story.join(customer('Mo at the door'));
    tell(story, 'people-parted', {
      pairs: [
        [idOf('Maureen'), idOf('Anneka')],
        [idOf('Mo'), idOf('Callum')],
      ],
      apart: true,
    });
    story.when(facilitator, 'recognise-walk-in', { walkIn: idOf('Mo at the door'), expected: idOf('Mo') });
    const parted = planOf(story).apart.map((two) => [...two].sort());
    expect(parted.sort()).toEqual([pair('Maureen', 'Anneka'), pair('Mo at the door', 'Callum')].sort());
    expect(inputOf(story).apart).toEqual(planOf(story).apart);
  });
});

describe('[MATCH-49] who is pinned stays together in the coming round', () => {
  test('of a plan in its first round, and in the round itself', () => {
    const story = evening();
    const people = [idOf('Dot'), idOf('Bashir')];
    tell(story, 'people-pinned', { segment: again.id, people, pinned: true });
    tell(story, 'people-pinned', { segment: hello.id, people: people.slice(1), pinned: true });
    expect(planOf(story).pins).toEqual([people]);
    expect(inputOf(story).pins).toEqual([people]);
    const { groups } = proposeMatch(inputOf(story));
    expect(groups.some((group) => people.every((id) => group.people.includes(id)))).toBe(true);
    tell(story, 'people-pinned', { segment: again.id, people, pinned: false });
    expect(planOf(story).pins).toEqual([]);
  });
});

describe('[MATCH-50] nobody is sent to a table that is closed', () => {
  test('also not who has their seat there', () => {
    const story = given([hello, again], hall(3)).arrive(
      customer('Maureen', { table: 2, side: 'B' }),
      colleague('Anneka', { table: 2 }),
      colleague('Bashir', { table: 3 }),
    );
    tell(story, 'table-closed', { table: 2, closed: true });
    const { tables, people } = inputOf(story);
    expect(tables.map(({ number }) => number)).toEqual([1, 3]);
    expect(people.map(({ table, side }) => [table, side])).toEqual([
      [null, null],
      [null, null],
      [3, null],
    ]);
    expect(proposeMatch(inputOf(story)).groups.map(({ table }) => table)).not.toContain(2);
    tell(story, 'table-closed', { table: 2, closed: false });
    expect(inputOf(story).tables).toHaveLength(3);
  });
});
