import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runOfShowFileOf } from '../../server/content/take-run-of-show.ts';
import type { GatheringSummary, RunOfShowFile } from '../../shared/contract/http.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { talk } from '../support/gathering-fixtures.ts';
import { draft } from '../support/prompt-drafts.ts';
import { askAsCrew, createTea, openWorld, type World } from './join-world.ts';

let world: World;
let tea: GatheringSummary;
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
  await askAsCrew(await world.live(tea.gathering), 'next', { number: 0 });
});
afterEach(() => world.app.close());

const ownKey = () => tea.links.console.split('#k=')[1] ?? '';
const post = (path: string, payload: object, key = ownKey()) =>
  world.app.http.inject({
    ...{ method: 'POST', url: `/api/gatherings/${tea.gathering}/run-of-show${path}`, payload },
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  });
const look = (payload: object, key?: string) => post('/preview', payload, key);
const ownFile = async (): Promise<Omit<RunOfShowFile, 'segments'> & { segments: Segment[] }> => {
  const file = await (await world.live(tea.gathering)).query(runOfShowFileOf);
  return { ...file, segments: structuredClone(file.segments) as Segment[] };
};
const withParts = async (segments: unknown[]): Promise<RunOfShowFile> => ({
  ...(await ownFile()),
  segments,
  decks: [],
});

describe('what taking a file would do', () => {
  test('[SHOW-9] is said by the names of the parts, and changes nothing', async () => {
    const own = await ownFile();
    const [first, second, ...rest] = own.segments;
    const shorter = await withParts([first, second, { ...talk('z7'), title: { en: 'Afterwards' } }]);
    const preview = await look(shorter);
    expect([preview.statusCode, preview.json()]).toEqual([
      200,
      {
        coming: [second?.title, { en: 'Afterwards' }],
        ran: [first?.title],
        goes: rest.map(({ title }) => title),
        changed: [],
      },
    ]);
    expect(await ownFile()).toEqual(own);
    expect((await post('', shorter)).json()).toEqual({ segments: 2 });
    expect((await look(await withParts([]))).statusCode).toBe(422);
    expect((await look(shorter, 'x'.repeat(43))).statusCode).toBe(401);
  });

  test('[SHOW-9] names the parts that come as the file has them, and not as they were changed here', async () => {
    const own = await ownFile();
    const changed = own.segments.map((one, index) => (index === 2 ? { ...one, minutes: 17 } : one));
    const preview = await look({ ...own, segments: changed });
    expect(preview.json()).toMatchObject({ goes: [], changed: [own.segments[2]?.title] });
    expect((await look(own)).json()).toMatchObject({ goes: [], changed: [] });
  });

  test('[PROMPT-7] what a file brought was not added on the spot, also if it was before', async () => {
    const live = await world.live(tea.gathering);
    await askAsCrew(live, 'add-prompt', { draft, after: null });
    const saved = await ownFile();
    expect(JSON.stringify(saved)).not.toContain('"added"');
    expect((await look(saved)).json()).toMatchObject({ goes: [], changed: [] });
    const marked = saved.segments.map((one) => ({ ...one, settings: { ...one.settings, added: true } }));
    expect((await look({ ...saved, segments: marked })).json()).toMatchObject({ changed: [] });
    await post('', { ...saved, segments: marked });
    await askAsCrew(live, 'add-prompt', { draft: { ...draft, title: 'One more?' }, after: null });
    expect((await ownFile()).segments[1]?.title).toEqual({ en: 'One more?' });
  });
});
