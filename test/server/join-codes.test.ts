import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import { Browser, createTea, heldBy, openWorld, type World } from './join-world.ts';

let world: World;
let tea: GatheringSummary;
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
});
afterEach(() => world.app.close());

test('[DOOR-11] the box takes a join code in any case and with spaces', async () => {
  const typed = [...tea.codes.customer.toLowerCase()].join(' ');
  const answer = await new Browser(world).post('/', { code: typed });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `/j/${tea.codes.customer}`]);
});

test('[DOOR-12] a rejoin code opens the same person on another phone, once', async () => {
  const first = new Browser(world);
  await first.join(tea.codes.customer, { name: 'Dot' });
  const [person] = heldBy(world, tea, first);
  if (person === undefined) throw new Error('nobody joined');
  const code = world.app.installation.rejoinCode(tea.gathering, person);
  const second = new Browser(world);
  const answer = await second.post('/', { code: code.toLowerCase() });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `/g/${tea.gathering}`]);
  expect(heldBy(world, tea, second)).toEqual([person]);
  const again = await new Browser(world).post('/', { code });
  expect(again.headers.location).toBe('/?wrong');
});

test('[DOOR-13] "that wasn’t me" takes the person off the other phone, and only its holder may say it', async () => {
  const first = new Browser(world);
  await first.join(tea.codes.customer, { name: 'Dot' });
  const [person] = heldBy(world, tea, first);
  const second = new Browser(world);
  await second.post('/', { code: world.app.installation.rejoinCode(tea.gathering, person as PersonId) });
  const path = `/api/gatherings/${tea.gathering}/not-me`;
  const stranger = await new Browser(world).postJson(path, { person: person as PersonId });
  expect([stranger.statusCode, stranger.json()]).toEqual([403, { code: 'not-you', params: {} }]);
  await first.postJson(path, { person: person as PersonId });
  expect([heldBy(world, tea, first), heldBy(world, tea, second)]).toEqual([[person], []]);
});

test('[DOOR-14] twenty wrong codes in ten minutes, then a pause; another browser of the hall goes on', async () => {
  const guesser = new Browser(world);
  await guesser.get('/j/CCCCCC');
  for (let tried = 1; tried < 20; tried += 1) await guesser.post('/', { code: 'DDDDDD' });
  const paused = await guesser.get(`/j/${tea.codes.customer}`);
  expect(paused.statusCode).toBe(429);
  expect(paused.body).toContain('wait 10 minutes');
  expect((await guesser.post('/', { code: tea.codes.customer })).headers.location).toBe('/?often');
  expect((await new Browser(world).get(`/j/${tea.codes.customer}`)).statusCode).toBe(200);
  world.clock.pass(10 * 60_000);
  expect((await guesser.get(`/j/${tea.codes.customer}`)).statusCode).toBe(200);
});

test('[DOOR-14] an address is stopped only far above a hall', async () => {
  for (let tried = 0; tried < 599; tried += 1) await world.app.http.inject('/j/CCCCCC');
  expect((await world.app.http.inject(`/j/${tea.codes.customer}`)).statusCode).toBe(200);
  await world.app.http.inject('/j/CCCCCC');
  expect((await world.app.http.inject(`/j/${tea.codes.customer}`)).statusCode).toBe(429);
  world.clock.pass(60_000);
  expect((await world.app.http.inject(`/j/${tea.codes.customer}`)).statusCode).toBe(200);
});

test('[DOOR-15] an unknown code says so, and offers to type it again', async () => {
  const { statusCode, body } = await new Browser(world).get('/j/CCCCCC');
  expect([statusCode, body.includes('<form method="post" action="/">')]).toEqual([404, true]);
});

test('[DOOR-16] every code of valid form has a picture, known or not, and it looks the same from outside', async () => {
  const known = await world.app.http.inject(`/qr/${tea.codes.customer}.svg`);
  const unknown = await world.app.http.inject('/qr/CCCCCC.svg');
  expect([known.statusCode, unknown.statusCode]).toEqual([200, 200]);
  expect(known.headers['content-type']).toContain('image/svg+xml');
  expect(Object.keys(known.headers)).toEqual(Object.keys(unknown.headers));
  expect((await world.app.http.inject('/qr/ALLAH1.svg')).statusCode).toBe(404);
});

test('[DOOR-17] the device cookie is the browser’s alone, and stricter on https', async () => {
  const answer = await new Browser(world).join(tea.codes.customer, { name: 'Dot' });
  const line = [answer.headers['set-cookie']].flat().find((one) => one?.includes(tea.gathering.slice(0, 12)));
  expect(line).toMatch(/^closer-[0-9a-f]{12}=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
});

test('[DOOR-19] a probe echoes its nonce, so that an address can be found to be this server', async () => {
  const probe = await world.app.http.inject('/probe?nonce=abc123');
  expect(probe.json()).toEqual({ closer: true, nonce: 'abc123' });
  expect((await world.app.http.inject('/healthz')).json()).toEqual({ ok: true });
});
