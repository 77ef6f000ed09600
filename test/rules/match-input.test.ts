import { describe, expect, test } from 'vitest';
import type { SeatMark } from '../../shared/contract/cards/match.ts';
import { matchInputOf, planInputOf } from '../../shared/gathering/matching/match-input-of.ts';
import { matchSettings } from '../../shared/gathering/matching/match-settings.ts';
import { seatNeedsOf } from '../../shared/gathering/matching/seat-needs.ts';
import { wishes } from '../../shared/match/match-input.ts';
import { colleague, customer, hall, pause, round, talk } from '../support/gathering-fixtures.ts';
import { proposalFor } from '../support/gathering-proposal.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';

const hello = round('r1', { ratio: '1:4', moveRule: 'swapSides' });
const again = round('r2');
const guests = [customer('Maureen'), customer('Dot')];
const hosts = [colleague('Anneka'), colleague('Bashir'), colleague('Callum')];
const inputOf = (story: Story, segment = hello) => matchInputOf(story.state, segment.id, story.text);
const personIn = (story: Story, name: string) => inputOf(story).people.find(({ id }) => id === idOf(name));

describe('what a roster says', () => {
  const marks: [string, SeatMark][] = [
    ['hearing', 'loop'],
    [' Loop ', 'loop'],
    ['Low noise', 'quiet'],
    ['low-noise', 'quiet'],
    ['QUIET', 'quiet'],
    ['step-free', 'stepFree'],
    ['Step_Free', 'stepFree'],
    ['wheelchair', 'stepFree'],
    ['near-door', 'nearDoor'],
    ['Near the door', 'nearDoor'],
  ];
  test.each(marks)('[MATCH-45] "%s" is a place that is %s', (need, mark) => {
    expect(seatNeedsOf([need])).toEqual({ seatNeeds: [mark], maxColleagues: null });
  });

  test('[MATCH-45] who asks for small groups has two colleagues at most; other words are for the hosts', () => {
    expect(seatNeedsOf(['Small groups'])).toEqual({ seatNeeds: [], maxColleagues: 2 });
    expect(seatNeedsOf(['small-groups', 'hearing', 'loop', 'quiet'])).toEqual({
      seatNeeds: ['quiet', 'loop'],
      maxColleagues: 2,
    });
    expect(seatNeedsOf(['a snack at 10:45', 'constructor', ''])).toEqual({
      seatNeeds: [],
      maxColleagues: null,
    });
  });

  test('[MATCH-45] who knows whom, who speaks what, who needs what', () => {
    const story = given([hello]).arrive(
      customer('Maureen', { language: 'pl', speaks: ['en-GB', 'en'], knows: ['Anneka'], needs: ['loop'] }),
      customer('Dot', { language: 'en-GB', customerSegment: 'Slow Shoppers' }),
      colleague('Anneka', {
        team: 'Stores',
        grade: 'lead',
        manager: 'Bashir',
        table: 3,
        side: 'B',
        zone: 'A',
      }),
      colleague('Bashir'),
    );
    expect(personIn(story, 'Maureen')).toMatchObject({
      ...{ languages: ['pl', 'en'], needsLanguage: true, knows: [idOf('Anneka')] },
      ...{ seatNeeds: ['loop'], maxColleagues: null, sitsOut: false, grade: null },
    });
    expect(personIn(story, 'Dot')).toMatchObject({ needsLanguage: false, customerSegment: 'Slow Shoppers' });
    expect(personIn(story, 'Anneka')).toMatchObject({
      ...{ team: 'Stores', grade: 'lead', manager: idOf('Bashir'), zone: 'A', table: 3, side: 'B' },
      needsLanguage: false,
    });
  });

  test('[MATCH-45] a text that is gone is no need', () => {
    const story = given([hello]).arrive(customer('Maureen', { needs: ['loop', 'small groups'] }), ...hosts);
    const [maureen] = matchInputOf(story.state, hello.id, () => null).people;
    expect(maureen).toMatchObject({ seatNeeds: [], maxColleagues: null, grade: null });
    const [broken] = matchInputOf(story.state, hello.id, () => '{').people;
    expect(broken).toMatchObject({ seatNeeds: [], maxColleagues: null, grade: null });
  });
});

describe('what a room says', () => {
  test('[MATCH-45] which tables are marked and how many groups they seat, in walking order', () => {
    const room = hall(3);
    const [one, two, three] = room.tables;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three tables');
    const loop = { ...two, sides: 1, seats: 5, marks: ['loop', 'quiet'] } as const;
    const story = given([hello], { ...room, tables: [three, { ...loop, marks: [...loop.marks] }, one] });
    expect(inputOf(story).tables).toEqual([one, loop, three]);
  });
});

describe('what a run of show says', () => {
  test.each([
    ['1:4', { customers: 1, colleagues: 4 }],
    ['1:2-3', { customers: 1, colleagues: 3 }],
    ['2:7', { customers: 2, colleagues: 7 }],
    ['0:4', null],
    ['many', null],
    [4, null],
  ])('[MATCH-34] ratio %s', (ratio, read) => {
    expect(matchSettings({ ratio }).ratio).toEqual(read);
  });

  test('[MATCH-34] what it does not know is as if nothing was said', () => {
    const usual = { ratio: null, moveRule: null, waves: 1, wishes };
    expect(matchSettings({})).toEqual(usual);
    expect(matchSettings({ moveRule: 'rooms', waves: 2.5, prefer: 'something' })).toEqual(usual);
    expect(matchSettings({ waves: 9 }).waves).toBe(1);
    expect(matchSettings({ moveRule: 'nobody', waves: 2 })).toEqual({
      ...usual,
      moveRule: 'nobody',
      waves: 2,
    });
  });

  test('[MATCH-34] segments may come before teams', () => {
    expect(matchSettings({ prefer: 'differentSegment' }).wishes).toEqual([
      ...['faces', 'segments', 'teams', 'grades', 'walk', 'language'],
    ]);
  });
});

describe('a plan', () => {
  const story = () =>
    given([talk('a1'), hello, pause('b1'), again, round('r3')], hall(4)).arrive(...guests, ...hosts);

  test('[MATCH-38] holds the rounds that are not dealt, in the order of the run of show', () => {
    const all = story();
    expect(planInputOf(all.state, all.text).segments).toEqual(['r1', 'r2', 'r3']);
    all.next(2);
    const { segments, plan } = planInputOf(all.state, all.text);
    expect(segments).toEqual(['r2', 'r3']);
    expect(plan.rounds).toHaveLength(2);
    all.when(facilitator, 'undo', { number: 2 });
    expect(planInputOf(all.state, all.text).segments).toEqual(['r2', 'r3']);
    expect(planInputOf(all.state, all.text).plan.history).toHaveLength(1);
  });

  test('[MATCH-38] a round in which a side was missing is still to come when it comes again', () => {
    const alone = given([hello, again])
      .arrive(...guests)
      .next();
    alone.when(facilitator, 'undo', { number: 1 });
    expect(planInputOf(alone.state, alone.text)).toMatchObject({
      segments: ['r1', 'r2'],
      plan: { history: [] },
    });
  });

  test('[MATCH-14] has the seeds that the deal has: of the gathering and the round, and of no command', () => {
    const one = story();
    const { plan } = planInputOf(one.state, one.text);
    const seeds = plan.rounds.map(({ seed }) => seed);
    expect(new Set(seeds).size).toBe(3);
    expect(inputOf(one).seed).toBe(seeds[0]);
    one.next();
    expect(inputOf(one).seed).toBe(seeds[0]);
    expect(inputOf(one, again).seed).toBe(seeds[1]);
    expect(proposalFor(one.state, hello.id, one.text)).toEqual(proposalFor(one.state, hello.id, one.text));
  });

  test('[MATCH-38] carries what people may know of already', () => {
    const one = story();
    const known = [{ people: [idOf('Dot'), idOf('Anneka')], number: 1, table: 1, side: null }];
    const { plan } = planInputOf(one.state, one.text, new Map([[again.id, known]]));
    expect(plan.rounds.map(({ keep }) => keep)).toEqual([null, known, null]);
  });

  test('[MATCH-6] its history is every other round that was dealt, with jobs and who sat out', () => {
    const one = story().next(2);
    const [past, ...more] = inputOf(one, again).history;
    expect(more).toEqual([]);
    const groups = Object.values(one.state.rounds[hello.id]?.groups ?? {});
    expect(past?.groups.map(({ people }) => people)).toEqual(groups.map(({ people }) => people));
    expect(past?.groups[0]?.jobs).toEqual(groups[0]?.jobs);
    expect(past?.satOut).toEqual([]);
    expect(inputOf(one, hello).history).toEqual([]);
  });

  test('[JOIN-10] names people as they are called now: a recognised walk-in stands for the expected person', () => {
    const one = given([hello, again]).arrive(...guests, ...hosts);
    one.invite(
      customer('Priya', { knows: ['Anneka'] }),
      colleague('Bashir', { knows: ['Priya'], manager: 'Priya' }),
    );
    one.join(customer('Walk-in'));
    one.when(facilitator, 'recognise-walk-in', { walkIn: idOf('Walk-in'), expected: idOf('Priya') });
    expect(personIn(one, 'Bashir')).toMatchObject({ knows: [idOf('Walk-in')], manager: idOf('Walk-in') });
    expect(personIn(one, 'Walk-in')).toMatchObject({ knows: [idOf('Anneka')] });
    expect(personIn(one, 'Priya')).toBeUndefined();
  });
});
