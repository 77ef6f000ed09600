import { describe, expect, test } from 'vitest';
import type { Audience } from '../../shared/contract/roles.ts';
import type { ConsoleGroupCard, GroupCard, MatchCard } from '../../shared/contract/cards/round.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { noQuality } from '../../shared/gathering/matching/no-quality.ts';
import { nextMatchCard } from '../../shared/gathering/views/next-match-card.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { crew, Hall, personId } from '../support/views-hall.ts';
import { card, few, hallAt, person } from '../support/views-room.ts';
import { createStory, goTo, importRows, joinAs } from '../support/views-story.ts';

const s3 = 's3' as SegmentId;

/** So many customers and colleagues, all of them here, in the first round. */
function hallOf(customers: number, colleagues: number): { hall: Hall; labels: string[] } {
  const hall = new Hall();
  const labels = [
    ...Array.from({ length: customers }, (_, index) => `c${index + 1}`),
    ...Array.from({ length: colleagues }, (_, index) => `w${index + 1}`),
  ];
  createStory(hall);
  importRows(hall, labels);
  for (const label of labels) joinAs(hall, label);
  goTo(hall, 's3');
  return { hall, labels };
}

const matchIn = (hall: Hall) => card(hall, 'console', 'match') as MatchCard;
const leave = (hall: Hall, label: string) =>
  hall.ask(crew, { type: 'mark-attendance', data: { person: personId(label), attendance: 'left' } });

describe('who sits a round out', () => {
  test('[MATCH-46] is told so and why, and has no group; everybody else has one', () => {
    const { hall, labels } = hallOf(1, 9);
    const out = labels.filter((label) => card(hall, person(label), 'sits-out') !== undefined);
    expect(out.length).toBeGreaterThan(0);
    for (const label of labels) {
      const keys = Object.keys(viewOf(hall.state, person(label), hall.text));
      expect(keys.includes('group')).toBe(!out.includes(label));
    }
    for (const label of out)
      expect(card(hall, person(label), 'sits-out')).toEqual({ segment: 's3', why: 'wave' });
  });

  test('[MATCH-46] is no longer told after the round, nor who leaves', () => {
    const { hall, labels } = hallOf(0, 3);
    expect(card(hall, person('w1'), 'sits-out')).toEqual({ segment: 's3', why: 'otherSideMissing' });
    leave(hall, 'w1');
    expect(card(hall, person('w1'), 'sits-out')).toBeUndefined();
    goTo(hall, 's4');
    for (const label of labels) expect(card(hall, person(label), 'sits-out')).toBeUndefined();
  });

  test('[MATCH-4] is listed for the crew by name; once the other side comes they are matched', () => {
    const { hall } = hallOf(0, 2);
    expect(matchIn(hall)).toMatchObject({
      ...{ groups: 0, matched: 0, unmatched: [] },
      satOut: [
        {
          person: personId('w1'),
          name: 'firstName-w1 lastName-w1',
          role: 'colleague',
          why: 'otherSideMissing',
        },
        {
          person: personId('w2'),
          name: 'firstName-w2 lastName-w2',
          role: 'colleague',
          why: 'otherSideMissing',
        },
      ],
      quality: { groups: 0, satOut: 2, repeats: [], broken: [] },
    });
    importRows(hall, ['c1']);
    joinAs(hall, 'c1');
    expect(matchIn(hall)).toMatchObject({ groups: 1, matched: 3, unmatched: [], satOut: [] });
  });
});

describe('jobs', () => {
  test('[MATCH-46] a phone says the own job, and that of nobody else; a customer has none', () => {
    const hall = hallAt('s3');
    const jobOf = (label: string) => (card(hall, person(label), 'group') as GroupCard).job;
    const colleagues = few.filter((label) => label.startsWith('w'));
    for (const label of colleagues) expect(jobOf(label)).not.toBeNull();
    expect([jobOf('c1'), jobOf('c2')]).toEqual([null, null]);
    const others = few.flatMap((label) => (card(hall, person(label), 'group') as GroupCard).others);
    expect(new Set(others.flatMap((other) => Object.keys(other)))).toEqual(
      new Set(['person', 'firstName', 'role', 'companions', 'line']),
    );
  });

  test('[MATCH-46] the crew sees everybody’s job', () => {
    const hall = hallAt('s3');
    const cards = Object.entries(viewOf(hall.state, 'console', hall.text))
      .filter(([key]) => key.startsWith('group:'))
      .map(([, group]) => group as ConsoleGroupCard);
    for (const { people } of cards)
      for (const { role, job } of people) expect(job === null).toBe(role === 'customer');
  });
});

describe('the sheet', () => {
  const hall = hallAt('s2');
  const look = { state: hall.state, text: hall.text };
  const quality = {
    ...noQuality(),
    groups: 2,
    repeats: [[personId('c1'), personId('w1')]] as [
      ReturnType<typeof personId>,
      ReturnType<typeof personId>,
    ][],
    broken: [{ rule: 'oneTeam', people: [personId('w1'), personId('gone')], why: 'onlyOneTeam' } as const],
  };

  test('[MATCH-37] numbers stay as they are, people are named for the crew, and words that are gone are empty', () => {
    const whole = nextMatchCard(look, s3, quality, false);
    const w1 = { person: personId('w1'), name: 'firstName-w1 lastName-w1' };
    expect(whole).toEqual({
      segment: 's3',
      state: 'ready',
      sheet: {
        ...quality,
        repeats: [{ customer: { person: personId('c1'), name: 'displayName-c1' }, colleague: w1 }],
        broken: [
          { rule: 'oneTeam', people: [w1, { person: personId('gone'), name: '' }], why: 'onlyOneTeam' },
        ],
      },
    });
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  test('[MATCH-41] before the first match was worked out there is no sheet yet', () => {
    expect(nextMatchCard(look, s3, null, true)).toEqual({ segment: 's3', state: 'reckoning', sheet: null });
  });

  test('[MATCH-37] no phone and no wall gets it', () => {
    const running = hallAt('s3');
    const others: Audience[] = ['customers', 'colleagues', ...few.map(person)];
    for (const audience of others)
      expect(Object.keys(viewOf(running.state, audience, running.text))).not.toContain('match');
  });
});
