import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import { nameOf, presentPeople } from '../../server/people/present-people.ts';
import { openWorld, type World } from './join-world.ts';

let world: World;
let sample: GatheringSummary;
beforeAll(async () => {
  world = await openWorld();
  sample = await world.api<GatheringSummary>('POST', '/api/sample');
});
afterAll(() => world.app.close());
test('[OWNER-14] loads with one act, before its start', async () => {
  expect(sample).toMatchObject({
    name: 'Pull Up a Chair',
    organisation: 'Hollin & Dray',
    people: { customer: 24, colleague: 60 },
  });
  const state = await (
    await world.live(sample.gathering)
  ).query((whole) => ({
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
  const people = await (await world.live(sample.gathering)).query(presentPeople);
  const find = (name: string) => people.find((one) => nameOf(one) === name);
  expect(find('Maureen')).toMatchObject({
    entry: {
      role: 'customer',
      customerSegment: 'Slow Shoppers',
      zone: 'C',
      table: 9,
      side: 'A',
      language: 'en',
    },
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
