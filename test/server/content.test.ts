import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import { runOfShowOf, templateSummaries } from '../../server/content/load-templates.ts';
import { roomPlan } from '../../server/content/room-plan.ts';
import { nameOf, presentPeople } from '../../server/people/present-people.ts';
import { openWorld, type World } from './join-world.ts';

describe('templates', () => {
  test('[OWNER-10] minutes of the segments add up to what the template says', () => {
    for (const { id, minutes } of templateSummaries()) {
      const sum = runOfShowOf(id)?.segments.reduce((total, segment) => total + segment.minutes, 0);
      expect([id, sum]).toEqual([id, minutes]);
    }
  });

  test('[OWNER-11] every deck that a segment names comes with it, and settings stay whole', () => {
    for (const { id } of templateSummaries()) {
      const { segments, decks } = runOfShowOf(id) ?? { segments: [], decks: [] };
      const named = segments.flatMap(({ settings }) => [settings['deck'], settings['alsoDeck']]).filter((deck) => deck !== undefined);
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
});

describe('the sample event', () => {
  let world: World;
  let sample: GatheringSummary;
  beforeAll(async () => {
    world = await openWorld();
    sample = await world.api<GatheringSummary>('POST', '/api/sample');
  });
  afterAll(() => world.app.close());
  const query = async <T>(read: Parameters<Awaited<ReturnType<World['live']>>['query']>[0] & ((...args: never[]) => T)) =>
    (await world.live(sample.gathering)).query(read) as Promise<T>;

  test('[OWNER-14] loads with one act, before its start', async () => {
    expect(sample).toMatchObject({ name: 'Pull Up a Chair', organisation: 'Hollin & Dray', people: { customer: 24, colleague: 60 } });
    const state = await query((whole) => ({
      attendance: whole.attendance,
      consents: Object.values(whole.people).filter(({ consent }) => consent.length > 0).length,
      template: whole.about?.template,
      zones: whole.room.tables.map(({ zone }) => zone).join(''),
      wall: Object.values(whole.walls)[0],
    }));
    expect(state).toMatchObject({
      attendance: { customer: { expected: 24, arrived: 0 }, colleague: { expected: 60, arrived: 0 } },
      consents: 0,
      template: 'journey-workshop',
      zones: 'AAAABBBBCCCC',
      wall: { furthestViewerMetres: 30, screenHeightMetres: 3 },
    });
  });

  test('[OWNER-15] maps its names onto ours', async () => {
    const people = await query((state, text) => presentPeople(state, text));
    const find = (name: string) => people.find((one) => nameOf(one) === name);
    expect(find('Maureen')).toMatchObject({
      entry: { role: 'customer', customerSegment: 'Slow Shoppers', zone: 'C', table: 9, side: 'A', language: 'en' },
      needs: ['hearing', expect.stringContaining('Hearing aids')],
    });
    expect(find('يوسف')).toMatchObject({
      entry: { language: 'ar' },
      details: { firstName: 'Yusuf', companions: [{ firstName: 'Hassan', kind: 'family' }] },
    });
    expect(find('Jess')?.details.companions).toEqual([{ firstName: 'Moira', kind: 'interpreter' }]);
    expect(people.filter(({ entry }) => entry.manager !== null).length).toBeGreaterThan(10);
  });

  test('[OWNER-16] draws codes of its own', () => {
    for (const code of Object.values(sample.codes)) expect(code).toMatch(/^[CDFHJKMNPRTVWXY]{6}$/);
  });
});
