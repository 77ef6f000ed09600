import { expect, test } from 'vitest';
import { runOfShowOf, templateSummaries } from '../../server/content/load-templates.ts';
import { roomPlan } from '../../server/content/room-plan.ts';

test('[OWNER-10] minutes of the segments add up to what the template says', () => {
  for (const { id, minutes } of templateSummaries()) {
    const sum = runOfShowOf(id)?.segments.reduce((total, segment) => total + segment.minutes, 0);
    expect([id, sum]).toEqual([id, minutes]);
  }
});

test('[OWNER-11] every deck that a segment names comes with it, and settings stay whole', () => {
  for (const { id } of templateSummaries()) {
    const { segments, decks } = runOfShowOf(id) ?? { segments: [], decks: [] };
    const named = segments
      .flatMap(({ settings }) => [settings['deck'], settings['alsoDeck']])
      .filter((deck) => deck !== undefined);
    expect(new Set(decks.map((deck) => deck.id))).toEqual(new Set(named));
  }
  const round = runOfShowOf('away-day-surprise')?.segments.find(({ id }) => id === 'a6');
  expect(round).toMatchObject({
    kind: 'round',
    title: { en: 'What makes it easy, what makes it hard' },
    say: expect.stringContaining('New guest') as string,
    settings: { deck: 'gripes-welcome', alsoDeck: 'thank-you', captureOpensSecondsBeforeEnd: 60 },
  });
});

test('[OWNER-12] a blank run of show ends with thanks; an unknown template is none', () => {
  expect(runOfShowOf(null)?.segments.map(({ kind }) => kind)).toEqual(['thanks']);
  expect(runOfShowOf('no-such')).toBeUndefined();
});

test('[OWNER-13] tables fall into zones of equal size', () => {
  const zones = (tables: number, count: number) =>
    roomPlan({ tables, seatsPerTable: 8, zones: count })
      .tables.map(({ zone }) => zone)
      .join('');
  expect([zones(6, 3), zones(7, 3), zones(2, 5), zones(0, 1)]).toEqual(['AABBCC', 'AAABBCC', 'AB', '']);
});
