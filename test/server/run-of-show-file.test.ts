import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runOfShowOf, templateSummaries } from '../../server/content/load-templates.ts';
import { readRunOfShowFile } from '../../server/content/run-of-show-file.ts';
import type { GatheringSummary, RunOfShowFile } from '../../shared/contract/http.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { choice, pulse, talk } from '../support/gathering-fixtures.ts';
import { askAsCrew, createTea, openWorld, teaAndTills, type World } from './join-world.ts';

type File = Omit<RunOfShowFile, 'segments' | 'decks'> & { segments: Segment[]; decks: { id: string }[] };

let world: World;
let tea: GatheringSummary;
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
});
afterEach(() => world.app.close());

const bearer = (key: string | undefined) => ({ authorization: `Bearer ${key ?? ''}` });
const keyOf = ({ links }: GatheringSummary) => links.console.split('#k=')[1];
const pathOf = (of: GatheringSummary) => `/api/gatherings/${of.gathering}/run-of-show`;
const download = (of: GatheringSummary, key = keyOf(of)) =>
  world.app.http.inject({ url: `${pathOf(of)}.json`, headers: bearer(key) });
const fileOf = async (of: GatheringSummary) => (await download(of)).json<File>();
const give = (of: GatheringSummary, payload: object | string, key = keyOf(of), look = '') =>
  world.app.http.inject({
    ...{ method: 'POST', url: `${pathOf(of)}${look}`, payload },
    headers: { ...bearer(key), 'content-type': 'application/json' },
  });
const segmentsOf = async (of: GatheringSummary) =>
  (await world.live(of.gathering)).query(({ segments }) => structuredClone(segments) as Segment[]);
const blankTea = () =>
  world.api<GatheringSummary>('POST', '/api/gatherings', { ...teaAndTills, template: null });
const next = async (of: GatheringSummary, number: number) =>
  askAsCrew(await world.live(of.gathering), 'next', { number });
const file = (segments: unknown[], decks: unknown[] = []): RunOfShowFile => ({
  ...{ format: 'closer-run-of-show', version: 1, segments, decks },
});

describe('a run of show as a file', () => {
  test('[SHOW-1] goes out of one event and into another, whole, with its decks', async () => {
    const out = await download(tea);
    expect(out.headers['content-type']).toContain('application/json');
    expect(out.headers['content-disposition']).toBe('attachment; filename="run-of-show-tea-tills.json"');
    expect(out.headers['cache-control']).toBe('no-store');
    const other = await blankTea();
    const taken = await give(other, out.body);
    expect([taken.statusCode, taken.json()]).toEqual([200, { segments: out.json<File>().segments.length }]);
    expect((await download(other)).json()).toEqual(out.json());
    expect(out.json<File>().decks.length).toBeGreaterThan(0);
  });

  test('[SHOW-1] every template goes out and in as it is', () => {
    for (const { id } of templateSummaries()) {
      const { segments = [], decks = [] } = runOfShowOf(id) ?? {};
      const kept = JSON.parse(JSON.stringify(file(segments, decks))) as File;
      expect(readRunOfShowFile(kept)).toEqual({ ok: true, file: kept });
    }
  });

  test('[SHOW-2] takes the place of what comes after the running segment; what has run stays', async () => {
    await next(tea, 0);
    const before = await segmentsOf(tea);
    expect((await give(tea, file([talk('z7'), choice('z8')]))).json()).toEqual({ segments: 2 });
    expect((await segmentsOf(tea)).map(({ id }) => id)).toEqual([before[0]?.id, 'z7', 'z8']);
  });

  test('[SHOW-3] its own file, changed by hand while it runs, asks nothing twice', async () => {
    await next(tea, 0);
    const own = await fileOf(tea);
    const changed = own.segments.map((one, index) => (index === 2 ? { ...one, minutes: 17 } : one));
    await give(tea, { ...own, segments: changed });
    expect(await segmentsOf(tea)).toEqual(changed);
  });

  test('[SHOW-4] gives another id to what has run here under its id, and pairs follow', async () => {
    const other = await blankTea();
    await give(other, file([pulse('a1'), talk('a2')]));
    await next(other, 0);
    await next(other, 1);
    const ran = await segmentsOf(other);
    const before = { ...pulse('a1'), title: { en: 'How well do we know you?' } };
    const after = pulse('a9', { pairWith: 'a1', moment: 'after' });
    expect((await give(other, file([before, after]))).json()).toEqual({ segments: 2 });
    const [first, second] = (await segmentsOf(other)).slice(2);
    expect((await segmentsOf(other)).slice(0, 2)).toEqual(ran);
    expect(first?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(first?.title).toEqual({ en: 'How well do we know you?' });
    expect(second).toMatchObject({ id: 'a9', settings: { pairWith: first?.id, moment: 'after' } });
  });

  test('[SHOW-5] a deck that is on stage keeps its cards; another of its name gets another name', async () => {
    const deck = (text: string) => ({ id: 'hello', cards: [{ id: 'hello-1', text: { en: text } }] });
    const using = (id: string) => ({ ...talk(id), kind: 'round' as const, settings: { deck: 'hello' } });
    const other = await blankTea();
    await give(other, file([talk('a1'), using('a2')], [deck('What is new?')]));
    await next(other, 0);
    await next(other, 1);
    await next(other, 2);
    await give(other, file([using('a5')], [deck('Who cooks?')]));
    const live = await world.live(other.gathering);
    const decks = await live.query((state) => structuredClone(Object.values(state.decks)));
    const [last] = (await segmentsOf(other)).slice(-1);
    expect(decks.find(({ id }) => id === 'hello')).toEqual(deck('What is new?'));
    expect(decks.find(({ id }) => id === last?.settings['deck'])?.cards).toEqual(deck('Who cooks?').cards);
  });

  test('[SHOW-6] the owner and the facilitator give and take it; nobody else', async () => {
    const owner = world.app.installation.firstOwnerKey ?? '';
    expect((await download(tea, owner)).statusCode).toBe(200);
    for (const path of [tea.links.keeper, tea.links.hosts[0]?.path, tea.links.walls[0]?.path, '#k=wrong']) {
      const key = path?.split('#k=')[1];
      expect((await download(tea, key ?? '')).statusCode).toBe(401);
      expect((await give(tea, file([talk('a1')]), key ?? '')).statusCode).toBe(401);
    }
  });
});

const good = () => JSON.parse(JSON.stringify(file([talk('a1'), choice('a2')]))) as File;
const segment = (change: object) => file([talk('a1'), { ...choice('a2'), ...change }]);

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const faults: [string, unknown][] = [
  ['format', null],
  ['format', 'a text'],
  ['format', { ...file([]), format: 'other' }],
  ['version', { ...file([]), version: 2 }],
  ['segments', file([])],
  ['segments', { ...file([]), segments: 'none' }],
  ['decks', { format: 'closer-run-of-show', version: 1, segments: [talk('a1')] }],
  ['segments.1.id', segment({ id: 'constructor' })],
  ['segments.1.id', segment({ id: 'a1' })],
  ['segments.1.kind', segment({ kind: 'quiz' })],
  ['segments.1.minutes', segment({ minutes: 601 })],
  ['segments.1.minutes', segment({ minutes: -1 })],
  ['segments.1.minutes', segment({ minutes: '5' })],
  ['segments.1.title', segment({ title: {} })],
  ['segments.1.title', segment({ title: { en: 'x'.repeat(141) } })],
  ['segments.1.title', segment({ title: { 'Maureen said': 'x' } })],
  ['segments.1.say', segment({ say: 'x'.repeat(2_001) })],
  ['segments.1.texts.wall', segment({ texts: { wall: { en: 5 }, customer: {}, colleague: {} } })],
  ['segments.1.texts.colleague', segment({ texts: { wall: {}, customer: {} } })],
  ['segments.1', segment({ colour: 'red' })],
  ['segments.1.settings', segment({ settings: [] })],
  ['segments.1.settings', segment({ settings: { deep: deep(7) } })],
  ['segments.1.settings', segment({ settings: { long: 'x'.repeat(1_001) } })],
  ['segments.1.settings', segment({ settings: { many: Array.from({ length: 1_001 }, () => 1) } })],
  ['segments.1.settings', segment({ settings: { pairWith: '__proto__' } })],
  ['decks.0.id', file([talk('a1')], [{ id: '__proto__', cards: [] }])],
  ['decks.0.cards.0.text', file([talk('a1')], [{ id: 'hello', cards: [{ id: 'h', text: 'So?' }] }])],
];

describe('what is no run of show', () => {
  test.each(faults)('[SHOW-7] is refused with the place of its first fault: %s', (where, body) => {
    const read = readRunOfShowFile(body);
    expect(read.ok ? 'taken' : read.where).toMatch(new RegExp(`^${where}(\\.|$)`));
    expect(JSON.stringify(read)).not.toContain('Maureen');
  });

  test('[SHOW-7] a good one is taken as it is', () => {
    expect(readRunOfShowFile(good())).toEqual({ ok: true, file: good() });
  });

  test('[SHOW-8] is refused in words that name the place, and changes nothing', async () => {
    const before = await segmentsOf(tea);
    const refused = await give(tea, segment({ minutes: 700 }));
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toEqual({ code: 'not-a-run-of-show', params: { where: 'segments.1.minutes' } });
    for (const body of ['{ "format": ', '[]', '"text"']) {
      const answer = await give(tea, body);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, 'not-a-run-of-show']);
    }
    const large = await give(tea, segment({ say: 'x'.repeat(600 * 1_024) }));
    expect([large.statusCode, large.json()]).toEqual([
      413,
      { code: 'file-too-large', params: { maxKilobytes: 512 } },
    ]);
    expect(await segmentsOf(tea)).toEqual(before);
  });
});
