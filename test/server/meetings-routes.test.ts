import { expect, onTestFinished, test } from 'vitest';
import type { MoveCheck } from '../../shared/contract/cards/match.ts';
import type { Meeting } from '../../shared/contract/http.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import { beginGathering } from '../support/begin-gathering.ts';
import { hall, round } from '../support/gathering-fixtures.ts';
import { startApp } from '../support/start-app.ts';
import { come, crowd, next, watched } from './match-world.ts';

/** A round of two guests and four colleagues that has run for five minutes. */
async function running() {
  const app = await startApp({ reckoner: watched().reckoner });
  onTestFinished(() => app.close());
  const { id, live, consoleKey, wallKey } = await beginGathering(app, [round('a1')]);
  await live.askAsServer({ type: 'set-room', data: hall(4) });
  const maureen = await come(live, 'Maureen', 'customer');
  await crowd(live, 1, 4);
  await next(live, 0);
  app.clock.pass(5 * 60_000);
  const ask = (path: string, key: string | null = consoleKey, payload?: object) =>
    app.http.inject({
      ...{ method: payload === undefined ? 'GET' : 'POST', url: `/api/gatherings/${id}/${path}` },
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      ...(payload === undefined ? {} : { payload }),
    });
  return { app, live, ask, maureen, wallKey };
}

test('[MET-7] the owner and the facilitator have who met whom; nobody else', async () => {
  const { app, ask, maureen, wallKey } = await running();
  const owner = app.installation.firstOwnerKey;
  const paths = ['meetings.csv', 'contact-minutes.csv', `people/${maureen}/meetings`];
  for (const path of paths) {
    expect((await ask(path, owner)).statusCode).toBe(200);
    expect((await ask(path)).headers['cache-control']).toBe('no-store');
    for (const key of [null, wallKey, 'wrong']) expect((await ask(path, key)).statusCode).toBe(401);
  }
  const file = await ask('meetings.csv');
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(file.headers['content-disposition']).toBe('attachment; filename="meetings-away-day.csv"');
  expect(file.body).toContain('"Maureen"');
  const minutes = await ask('contact-minutes.csv');
  expect(minutes.headers['content-disposition']).toContain('contact-minutes-away-day.csv');
});

test('[MET-7] whom one person met, up to this moment; an unknown person is told apart', async () => {
  const { ask, maureen } = await running();
  const met = (await ask(`people/${maureen}/meetings`)).json<Meeting[]>();
  expect(met.map(({ role, minutes, round: title }) => [role, minutes, title])).toEqual([
    ...[
      ['colleague', 5, 'Title of a1'],
      ['colleague', 5, 'Title of a1'],
    ],
  ]);
  const unknown = await ask(`people/${'0'.repeat(32)}/meetings`);
  expect([unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([404, 'unknown-person']);
  expect((await ask('people/x/meetings')).statusCode).toBe(400);
});

test('[MET-8] what a move would break is asked before it is made, and moves nobody', async () => {
  const { ask, live, maureen, wallKey } = await running();
  const groupOf = () => live.query(({ rounds }) => ({ ...Object.values(rounds)[0]?.groupOf }));
  const before = await groupOf();
  const groups = await live.query(({ rounds }) => keysOf(Object.values(rounds)[0]?.groups ?? {}));
  const group = groups.find((id) => id !== before[maureen]);
  const answer = await ask('moves', undefined, { person: maureen, group });
  expect(answer.statusCode).toBe(200);
  const check = answer.json<MoveCheck>();
  expect(check).toMatchObject({ refused: false, repeats: [] });
  expect(check.movers).toBeGreaterThanOrEqual(0);
  expect(await groupOf()).toEqual(before);
  const unknown = await ask('moves', undefined, { person: maureen, group: '0'.repeat(32) });
  expect([unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([404, 'unknown-group']);
  expect((await ask('moves', wallKey, { person: maureen, group })).statusCode).toBe(401);
  expect((await ask('moves', undefined, { person: maureen })).statusCode).toBe(400);
});
