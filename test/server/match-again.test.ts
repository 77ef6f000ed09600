import { describe, expect, test } from 'vitest';
import type { DealProposal } from '../../shared/gathering/asked.ts';
import { reDealInput, reDealProposal, roundToReDeal } from '../../shared/gathering/matching/re-deal-of.ts';
import type { DealtGroup } from '../../shared/gathering/round-facts.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import { colleague, customer, hall, round, type Guest } from '../support/gathering-fixtures.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';
import { deal, groupAt, hello, mend, tell } from './meetings-story.ts';

const guests = ['Maureen', 'Dot', 'Tomasz', 'Gethin'];
const hosts = ['Anneka', 'Bashir', 'Callum', 'Emeka'];
const people: Guest[] = [...guests.map((name) => customer(name)), ...hosts.map((name) => colleague(name))];
const twos = guests.map((name, at) => [name, hosts[at] ?? '']);

/** Four twos: at tables 1 to 4, or wherever they are put. */
function running(groups: DealtGroup[] = twos.map((two, at) => groupAt(at + 1, two)), room = hall(6)): Story {
  return deal(given([hello], room).arrive(...people), hello, groups).pass(3);
}

function inputOf({ state, text }: Story) {
  const input = reDealInput(state, hello.id, text);
  if (input === null) throw new Error('no round can be dealt again');
  return input;
}

const dealtAgain = (story: Story): DealProposal =>
  reDealProposal(story.state, hello.id, proposeMatch(inputOf(story)));

const pin = (story: Story, ...names: string[]): void =>
  tell(story, 'people-pinned', { segment: hello.id, people: names.map(idOf), pinned: true });

describe('[MATCH-51] a running round is dealt again for everybody who is not pinned and did not ask to rest', () => {
  test('its pairs have met, and so have those who parted during it', () => {
    const story = running();
    mend(story, hello, [groupAt(1, ['Maureen', 'Bashir']), groupAt(2, ['Dot', 'Anneka'])]);
    story.pass(3);
    const { groups, quality } = dealtAgain(story);
    expect(groups).toHaveLength(4);
    const met = [...twos, ['Maureen', 'Bashir'], ['Dot', 'Anneka']].map((two) => two.map(idOf));
    for (const two of met)
      expect(groups.some((group) => two.every((id) => group.people.includes(id)))).toBe(false);
    expect(quality).toMatchObject({ groups: 4, repeats: [] });
  });

  test('groups that would go on as they are, are mixed', () => {
    const stays = round('r1', { moveRule: 'nobody' });
    const story = deal(
      given([stays], hall(6)).arrive(...people),
      stays,
      twos.map((two, at) => groupAt(at + 1, two)),
    );
    for (const { people: together } of dealtAgain(story).groups)
      expect(twos.map((two) => two.map(idOf).sort())).not.toContainEqual([...together].sort());
  });

  test('who rests goes on resting, who waited for their turn does not', () => {
    const story = running();
    mend(story, hello, [groupAt(1, []), groupAt(2, [])], {
      satOut: [
        ...['Maureen', 'Anneka'].map((name) => ({ person: idOf(name), why: 'asked' as const })),
        ...['Dot', 'Bashir'].map((name) => ({ person: idOf(name), why: 'wave' as const })),
      ],
    });
    const named = inputOf(story).people.map(({ id }) => id);
    expect(named).toHaveLength(6);
    expect(named).toEqual(expect.arrayContaining(['Dot', 'Bashir', 'Tomasz', 'Emeka'].map(idOf)));
  });

  test('what is proposed is what the rule takes', () => {
    const story = running();
    pin(story, 'Dot', 'Bashir');
    const proposal = dealtAgain(story);
    const { facts } = story.when(facilitator, 're-deal', { number: 1 }, { proposal });
    expect(facts.map(({ type }) => type)).toEqual(['round-mended']);
    const { groups, groupOf } = story.state.rounds[hello.id] ?? {};
    expect(Object.values(groups ?? {})).toHaveLength(4);
    expect(Object.keys(groupOf ?? {})).toHaveLength(8);
  });

  test('ids are new each time', () => {
    const story = running();
    const before = Object.keys(story.state.rounds[hello.id]?.groups ?? {});
    const first = dealtAgain(story).groups.map(({ id }) => id);
    mend(story, hello, [groupAt(1, ['Maureen', 'Anneka'])]);
    const second = dealtAgain(story).groups.map(({ id }) => id);
    expect(new Set([...before, ...first, ...second]).size).toBe(12);
  });

  test('only while it is on stage and both sides are there; also one that began when a side was missing', () => {
    const story = running();
    expect(roundToReDeal(story.state)).toBe(hello.id);
    expect(roundToReDeal(given([hello]).state)).toBeNull();
    const late = given([hello], hall(6))
      .arrive(...people.slice(4))
      .next();
    expect(roundToReDeal(late.state)).toBeNull();
    late.arrive(customer('Maureen'));
    expect(roundToReDeal(late.state)).toBe(hello.id);
    expect(dealtAgain(late).groups).toHaveLength(1);
    story.when(facilitator, 'undo', { number: 1 });
    expect(roundToReDeal(story.state)).toBeNull();
  });
});

describe('[MATCH-52] a pinned group keeps its people, its number and its place', () => {
  test('where all who are here of it are in one pin', () => {
    const story = running();
    pin(story, 'Dot', 'Bashir');
    pin(story, 'Maureen', 'Callum');
    story.when(facilitator, 'mark-attendance', { person: idOf('Gethin'), attendance: 'left' });
    pin(story, 'Emeka', 'Gethin');
    const { groups } = dealtAgain(story);
    const named = groups.flatMap((group) => group.people);
    for (const name of ['Dot', 'Bashir', 'Emeka']) expect(named).not.toContain(idOf(name));
    // Who is pinned across groups is brought together.
    expect(
      groups.some((group) => ['Maureen', 'Callum'].every((name) => group.people.includes(idOf(name)))),
    ).toBe(true);
    const places = groups.map(({ table, number }) => [table, number]).flat();
    expect(places).not.toContain(2);
    expect(places).not.toContain(4);
  });

  test('the other side of its table is free, and the whole table is not when it has it alone', () => {
    const sided = twos.map((two, at) =>
      groupAt(at + 1, two, { table: Math.floor(at / 2) + 1, side: at % 2 === 0 ? 'A' : 'B' }),
    );
    const story = running(sided, hall(2));
    pin(story, 'Maureen', 'Anneka');
    expect(inputOf(story).tables.map(({ number, sides }) => [number, sides])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const shared = dealtAgain(story).groups.filter(({ table }) => table === 1);
    expect(shared.map(({ side }) => side)).toEqual(['B']);
    const alone = running();
    pin(alone, 'Maureen', 'Anneka');
    expect(inputOf(alone).tables.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
  });

  test('nobody has their seat of the roster where it is', () => {
    const seated = people.map((one) => (one.name === 'Dot' ? { ...one, table: 1 } : one));
    const groups = twos.map((two, at) => groupAt(at + 1, two));
    const story = deal(given([hello], hall(6)).arrive(...seated), hello, groups);
    pin(story, 'Maureen', 'Anneka');
    expect(inputOf(story).people.find(({ id }) => id === idOf('Dot'))?.table).toBeNull();
    expect(dealtAgain(story).groups.map(({ table }) => table)).not.toContain(1);
  });

  test('where people look for a number no number is given twice, and most keep theirs', () => {
    const groups = twos.map((two, at) => groupAt(at + 1, two, { table: null, zone: null }));
    const story = running(groups, { seatsPerTable: 8, tables: [] });
    pin(story, 'Dot', 'Bashir');
    const numbers = dealtAgain(story).groups.map(({ number }) => number);
    expect(numbers).not.toContain(2);
    expect(new Set(numbers).size).toBe(3);
  });
});
