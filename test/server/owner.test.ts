import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GatheringSummary, TemplateSummary } from '../../shared/contract/http.ts';
import { createTea, openWorld, teaAndTills, type World } from './join-world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.app.close());

const ask = (method: 'GET' | 'POST', url: string, key: string | null, payload?: object) =>
  world.app.http.inject({
    ...{ method, url },
    headers: key === null ? {} : { authorization: `Bearer ${key}` },
    ...(payload === undefined ? {} : { payload }),
  });
const ownerKey = (): string => world.app.installation.firstOwnerKey ?? '';
const keyIn = (link: string): string => link.split('#k=')[1] ?? '';

test('[OWNER-1] chooses from the templates', async () => {
  const templates = await world.api<TemplateSummary[]>('GET', '/api/templates');
  expect(templates.map(({ id }) => id)).toEqual([
    'away-day-surprise',
    'taster',
    'journey-workshop',
    'induction-hour',
    'hybrid',
    'meet-our-audience',
  ]);
  expect(templates[0]).toMatchObject({ minutes: 45, customers: 150, colleagues: 600 });
});

test('[OWNER-2] creates a gathering, and finds it on the list, newest first', async () => {
  const tea = await createTea(world);
  const blank = await world.api<GatheringSummary>('POST', '/api/gatherings', {
    ...teaAndTills,
    template: null,
  });
  expect(tea).toMatchObject({ name: 'Tea & Tills', people: { customer: 0, colleague: 0 } });
  expect(Object.values(tea.codes).every((code) => /^[CDFHJKMNPRTVWXY]{6}$/.test(code))).toBe(true);
  expect(tea.links.walls).toHaveLength(1);
  const list = await world.api<GatheringSummary[]>('GET', '/api/gatherings');
  expect(list.map(({ gathering }) => gathering)).toEqual([blank.gathering, tea.gathering]);
});

test('[OWNER-3] a form that says too little is refused, and nothing is made', async () => {
  for (const form of [
    { name: 'Tea' },
    { ...teaAndTills, objective: ' ' },
    { ...teaAndTills, template: 'no-such' },
  ])
    expect((await ask('POST', '/api/gatherings', ownerKey(), form)).json()).toEqual({
      code: 'malformed',
      params: {},
    });
  expect(await world.api('GET', '/api/gatherings')).toEqual([]);
});

test('[OWNER-4] no key, a wrong key and a crew key open nothing of the owner’s', async () => {
  const tea = await createTea(world);
  for (const key of [null, 'wrong-key-wrong-key', keyIn(tea.links.console)])
    for (const path of ['/api/templates', '/api/gatherings', `/api/gatherings/${tea.gathering}/links`]) {
      const answer = await ask('GET', path, key);
      expect([answer.statusCode, answer.json()]).toEqual([401, { code: 'owner-key-wrong', params: {} }]);
    }
});

test('[OWNER-5] wrong keys are slowed; a right one never is', async () => {
  await Promise.all(Array.from({ length: 30 }, () => ask('GET', '/api/templates', 'wrong-key-wrong-key')));
  expect((await ask('GET', '/api/templates', 'wrong-key-wrong-key')).statusCode).toBe(429);
  expect(await world.api('GET', '/api/gatherings')).toEqual([]);
  world.clock.pass(60_000);
  expect((await ask('GET', '/api/templates', 'wrong-key-wrong-key')).statusCode).toBe(401);
});

test('[OWNER-6] replaces a crew key, which ends the old link', async () => {
  const tea = await createTea(world);
  const roster = `/api/gatherings/${tea.gathering}/roster`;
  expect((await ask('GET', roster, keyIn(tea.links.console))).statusCode).toBe(200);
  const next = await world.api<GatheringSummary>('POST', `/api/gatherings/${tea.gathering}/keys/facilitator`);
  expect((await ask('GET', roster, keyIn(tea.links.console))).json()).toEqual({
    code: 'crew-key-wrong',
    params: {},
  });
  expect((await ask('GET', roster, keyIn(next.links.console))).statusCode).toBe(200);
});

test('[OWNER-7] adds walls and replaces the key of one', async () => {
  const tea = await createTea(world);
  const base = `/api/gatherings/${tea.gathering}`;
  const two = await world.api<GatheringSummary>('POST', `${base}/walls`);
  const [first, second] = two.links.walls;
  expect(first).toEqual(tea.links.walls[0]);
  expect(second?.path).toMatch(new RegExp(`^/wall/${tea.gathering}\\?wall=${second?.wall}#k=[\\w-]{43}$`));
  const next = await world.api<GatheringSummary>('POST', `${base}/keys/wall?wall=${second?.wall}`);
  expect([next.links.walls[0], next.links.walls[1]?.path === second?.path]).toEqual([first, false]);
  const live = await world.live(tea.gathering);
  expect(await live.query((state) => Object.keys(state.walls))).toHaveLength(2);
  expect((await ask('POST', `${base}/keys/wall?wall=${'0'.repeat(32)}`, ownerKey())).statusCode).toBe(400);
});

test('[OWNER-8] the facilitator of one gathering opens no other', async () => {
  const [tea, other] = [await createTea(world), await createTea(world)];
  const answer = await ask('GET', `/api/gatherings/${other.gathering}/roster`, keyIn(tea.links.console));
  expect(answer.json()).toEqual({ code: 'crew-key-wrong', params: {} });
  const unknown = await ask('GET', `/api/gatherings/${'0'.repeat(32)}/roster`, keyIn(tea.links.console));
  expect(unknown.json()).toEqual({ code: 'crew-key-wrong', params: {} });
  const gone = await world.app.http.inject({
    url: `/api/gatherings/${'0'.repeat(32)}/roster`,
    headers: world.owner,
  });
  expect([gone.statusCode, gone.json()]).toEqual([404, { code: 'no-such-gathering', params: {} }]);
});

test('[OWNER-9] for a rehearsal every ring runs faster', async () => {
  const fast = await world.api<GatheringSummary>('POST', '/api/gatherings', {
    ...teaAndTills,
    template: 'away-day-surprise',
    speed: 60,
  });
  const segments = await (
    await world.live(fast.gathering)
  ).query((state) =>
    state.segments.map(({ id, minutes, settings }) => ({ id, minutes, ring: settings['ring'] })),
  );
  expect(segments[0]).toMatchObject({ id: 'a1', minutes: 3 / 60 });
  expect(segments.find(({ id }) => id === 'a5')?.ring).toBe(1);
});
