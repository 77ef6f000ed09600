import { afterEach, beforeEach, expect, test } from 'vitest';
import Fastify, { LogController } from 'fastify';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import { loggerOptions, logRequests } from '../../server/request-log.ts';
import { hallOfThree } from '../support/hall-of-three.ts';
import { awayDay, installed, mainWall } from './installation-world.ts';
import { createTea, openWorld, type World } from './join-world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.app.close());

const keyIn = (path: string): string => path.split('#k=')[1] ?? '';

test('[KEEPER-13] every event has one link for its keeper, beside the console’s and the hosts’', async () => {
  const tea = await createTea(world);
  expect(tea.links.keeper).toMatch(new RegExp(`^/keep/${tea.gathering}#k=[\\w-]{43}$`));
  const others = [tea.links.console, ...tea.links.hosts.map(({ path }) => path)];
  expect(others.map(keyIn)).not.toContain(keyIn(tea.links.keeper));
  const [listed] = await world.api<GatheringSummary[]>('GET', '/api/gatherings');
  expect(listed?.links.keeper).toBe(tea.links.keeper);
});

test('[KEEPER-13] the keeper’s key opens no file and no list', async () => {
  const tea = await createTea(world);
  const headers = { authorization: `Bearer ${keyIn(tea.links.keeper)}` };
  for (const path of ['highlights.csv', 'answers.csv', 'questions.csv', 'results.csv', 'run-of-show.json'])
    expect(await statusOf(`${tea.gathering}/${path}`, headers)).toBe(401);
  for (const path of ['library', 'roster', 'links', 'meetings.csv'])
    expect(await statusOf(`${tea.gathering}/${path}`, headers)).toBe(401);
});

const statusOf = async (path: string, headers: Record<string, string>): Promise<number> =>
  (await world.app.http.inject({ url: `/api/gatherings/${path}`, headers })).statusCode;

test('[KEEPER-14] the owner replaces the keeper’s link; the console’s stays', async () => {
  const tea = await createTea(world);
  const path = `/api/gatherings/${tea.gathering}/keys/keeper`;
  const after = await world.api<GatheringSummary>('POST', path, {});
  expect(after.links.keeper).not.toBe(tea.links.keeper);
  expect(after.links.console).toBe(tea.links.console);
  for (const query of ['?zone=A', `?wall=${'a'.repeat(32)}`])
    await expect(world.api('POST', path + query, {})).rejects.toThrow('400');
});

test('[KEEPER-14] a keeper whose key is replaced is sent away at once, and nobody else', async () => {
  const { app, gathering, open, facilitator } = await hallOfThree();
  const key = app.installation.crewKey(gathering.id, 'keeper', null);
  const keeper = open({ surface: 'keeper', key });
  await keeper.welcomed();
  const answer = await fetch(`${app.url}/api/gatherings/${gathering.id}/keys/keeper`, {
    method: 'POST',
    headers: { authorization: `Bearer ${app.installation.firstOwnerKey ?? ''}` },
  });
  expect(answer.status).toBe(200);
  await keeper.until(({ socket }) => !socket.connected);
  expect(facilitator.socket.connected).toBe(true);
  const back = open({ surface: 'keeper', key });
  await back.until(({ refusal }) => refusal !== null);
  expect(back.refusal).toBe('wrong-key');
});

test('[KEEPER-15] an installation from before has a keeper’s key at once; replaced, it stays so', async () => {
  const { installation, restart } = await installed();
  const old = installation.crewKey(awayDay, 'keeper', null);
  const again = await restart();
  expect(again.crewKeyMatches(awayDay, 'keeper', null, old)).toBe(true);
  expect(again.crewKeyMatches(awayDay, 'facilitator', null, old)).toBe(false);
  expect(again.crewKeyMatches(awayDay, 'keeper', mainWall, old)).toBe(false);
  await again.replaceCrewKey(awayDay, 'keeper', null);
  const third = await restart();
  expect(third.crewKeyMatches(awayDay, 'keeper', null, old)).toBe(false);
});

test('[KEEPER-16] a key that comes in a wrong place is in no line of the log', async () => {
  const lines: string[] = [];
  const http = Fastify({
    logController: new LogController({ disableRequestLogging: true }),
    logger: { ...loggerOptions('debug'), stream: { write: (line: string) => void lines.push(line) } },
  });
  logRequests(http);
  http.get('/keep/:gathering', (_, reply) => reply.send('page'));
  const key = 'k'.repeat(43);
  await http.inject({ url: `/keep/${'a'.repeat(32)}?k=${key}`, headers: { authorization: `Bearer ${key}` } });
  await http.inject(`/keep/${'a'.repeat(32)}/${key}`);
  await http.close();
  expect(lines.join()).toContain('/keep/:gathering');
  for (const secret of [key, 'a'.repeat(32)]) expect(lines.join()).not.toContain(secret);
});
