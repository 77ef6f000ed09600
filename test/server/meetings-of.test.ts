import { describe, expect, test } from 'vitest';
import { meetingsIn, meetingsOf } from '../../shared/gathering/matching/meetings.ts';
import { customer } from '../support/gathering-fixtures.ts';
import { facilitator, idOf, NINE_OCLOCK, type Story } from '../support/story.ts';
import { again, evening, exchange, groupAt, hello, mend, pair, tell } from './meetings-story.ts';

const minutes = (count: number): number => count * 60_000;
/** Pairs by name with their minutes, in any order. */
const metIn = (story: Story, nowMs = story.atMs) =>
  new Map(
    meetingsIn(story.state, hello.id, nowMs).map(({ a, b, minutes }) => [[a, b].sort().join(), minutes]),
  );
const minutesOf = (story: Story, one: string, other: string) => metIn(story).get(pair(one, other).join());

describe('[MET-1] two people have met when they were in one group of a round for a minute or more', () => {
  test('across the sides and within them', () => {
    const story = evening().pass(10);
    const met = meetingsIn(story.state, hello.id, story.atMs);
    expect(met.map(({ sides }) => sides).sort()).toEqual(['across', 'across', 'across', 'colleagues']);
    const [first] = met.filter(({ a, b }) => a === idOf('Maureen') && b === idOf('Anneka'));
    expect(first).toMatchObject({
      segment: 'r1',
      table: 1,
      fromMs: NINE_OCLOCK,
      ms: minutes(10),
      minutes: 10,
    });
  });

  test('less than a minute is none, and two halves are one', () => {
    const story = evening();
    story.atMs += 40_000;
    exchange(story);
    expect(metIn(story).size).toBe(0);
    story.atMs += 40_000;
    mend(story, hello, [groupAt(1, ['Maureen', 'Anneka', 'Bashir']), groupAt(2, ['Dot', 'Callum'])]);
    expect([...metIn(story).keys()]).toEqual([pair('Maureen', 'Anneka').join()]);
    story.atMs += 20_000;
    expect(minutesOf(story, 'Maureen', 'Bashir')).toBe(1);
    expect(minutesOf(story, 'Maureen', 'Callum')).toBeUndefined();
  });

  test('who moves meets at both tables, and what they had stays', () => {
    const story = evening().pass(4);
    exchange(story);
    story.pass(6);
    expect(minutesOf(story, 'Maureen', 'Bashir')).toBe(4);
    expect(minutesOf(story, 'Dot', 'Bashir')).toBe(6);
    expect(minutesOf(story, 'Maureen', 'Anneka')).toBe(10);
    expect(minutesOf(story, 'Bashir', 'Callum')).toBeUndefined();
  });

  test('only while the round is on stage', () => {
    const story = evening().pass(10).next().pass(30);
    expect(minutesOf(story, 'Maureen', 'Anneka')).toBe(10);
    story.when(facilitator, 'undo', { number: 2 });
    story.pass(5);
    expect(minutesOf(story, 'Maureen', 'Anneka')).toBe(15);
  });
});

test('[MET-2] who was never there has met nobody, and has again when that is undone', () => {
  const story = evening().pass(3);
  const repair = mend(story, hello, [groupAt(1, ['Maureen', 'Anneka'])], {
    ...{ why: 'notHere', who: [idOf('Bashir')], absent: [idOf('Bashir')] },
  });
  story.pass(3);
  expect(minutesOf(story, 'Maureen', 'Bashir')).toBeUndefined();
  expect(minutesOf(story, 'Maureen', 'Anneka')).toBe(6);
  const groups = [groupAt(1, ['Maureen', 'Anneka', 'Bashir'])];
  tell(story, 'repair-undone', { segment: hello.id, repair, groups, satOut: [] });
  story.pass(1);
  expect(minutesOf(story, 'Maureen', 'Bashir')).toBe(7);
});

test('[MET-3] somebody who was recognised is one person, whoever was at the table', () => {
  const story = evening().pass(5);
  story.join(customer('Mo'));
  tell(story, 'walk-in-recognised', { walkIn: idOf('Mo'), expected: idOf('Maureen') });
  story.pass(5);
  const met = meetingsIn(story.state, hello.id, story.atMs).filter(({ sides }) => sides === 'across');
  const told = met.map(({ a, b, minutes }) => [a, b, minutes]);
  expect(told).toContainEqual([idOf('Mo'), idOf('Anneka'), 10]);
  expect(JSON.stringify(met)).not.toContain(idOf('Maureen'));
});

test('[MET-1] rounds follow each other in the order of the run of show', () => {
  const story = evening().pass(10).next().pass(10);
  const segments = meetingsOf(story.state, story.atMs).map(({ segment }) => segment);
  expect([...new Set(segments)]).toEqual([hello.id, again.id]);
  expect(segments).toEqual([...segments].sort());
});
