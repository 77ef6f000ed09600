import Fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import type { AppDeps } from '../../server/app-deps.ts';
import { loggerOptions } from '../../server/request-log.ts';
import { registerRoutes } from '../../server/routes/register-routes.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { openHall } from '../support/hall-of-three.ts';

/** The routes of an app whose gatherings cannot be opened, and what they log. */
async function failing(words: string) {
  const { app, gathering } = await openHall();
  const { installation, clock } = app;
  const fail = () => Promise.reject(new Error(words));
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const http = Fastify({ logger: { ...loggerOptions('error'), stream } });
  onTestFinished(() => http.close());
  const nothing = (): void => undefined;
  registerRoutes(http, {
    config: { port: 0, host: '127.0.0.1', dataDir: '', publicUrl: null, logLevel: 'error' },
    ...{ installation, clock, chance: fakeChance('failing'), log: http.log },
    registry: { get: fail, open: fail, close: () => Promise.resolve() },
    publicUrl: () => app.url,
    ...{ devicesChanged: nothing, crewKeyReplaced: nothing },
  } satisfies AppDeps);
  return { http, installation, gathering, lines };
}

test('[SECRET-5] an error of ours is logged with its place, and without its words', async () => {
  const { http, installation, gathering, lines } = await failing('Maureen said this\nand that');
  const code = installation.gathering(gathering.id)?.codes.customer ?? '';
  const page = await http.inject(`/j/${code}`);
  const headers = { authorization: `Bearer ${installation.firstOwnerKey ?? ''}` };
  const api = await http.inject({ url: `/api/gatherings/${gathering.id}/roster`, headers });
  expect([page.statusCode, api.statusCode]).toEqual([503, 503]);
  const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(logged.map(({ route, msg }) => [route, msg])).toEqual([
    ['/j/:code', 'a page failed'],
    ['/api/gatherings/:g/roster', 'a route failed'],
  ]);
  for (const secret of ['Maureen', 'and that', code, gathering.id])
    expect(lines.join()).not.toContain(secret);
  for (const { err } of logged) expect(err).toMatchObject({ type: 'Error', stack: /^\s+at / });
});
