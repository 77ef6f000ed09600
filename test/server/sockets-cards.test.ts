import { expect, test } from 'vitest';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { chose } from '../support/gathering-fixtures.ts';
import { hallOfThree, playTo } from '../support/hall-of-three.ts';
import type { PhoneClient } from '../support/phone-client.ts';

const A2 = 'a2' as SegmentId;
const yes = { prompt: A2, answer: chose('o1') };
const stageNumber = (client: PhoneClient, audience: string) =>
  (client.card(audience, 'stage') as { number: number } | undefined)?.number;

test('[WIRE-1] a cue reaches every surface as cards that follow on each other', async () => {
  const { gathering, facilitator, wall, adas, bens } = await hallOfThree();
  await playTo(facilitator, 2);
  const seen: [PhoneClient, string][] = [
    [facilitator, 'console'],
    [wall, `wall:${gathering.wall}`],
    [adas, 'customers'],
    [bens, 'colleagues'],
  ];
  for (const [client, audience] of seen) {
    await client.until(() => stageNumber(client, audience) === 2);
    expect(client.gaps).toEqual([]);
  }
});

test('[WIRE-2] an answer comes when the facts are durable, before the cards that they change', async () => {
  const { facilitator, gathering } = await hallOfThree();
  const before = await gathering.live.query(({ version }) => version);
  expect(await facilitator.ask('next', { number: 0 })).toMatchObject({ ok: true });
  expect(await gathering.live.query(({ version }) => version)).toBeGreaterThan(before);
  await facilitator.until((client) => stageNumber(client, 'console') === 1);
  expect(facilitator.trace.filter((event) => event !== 'presence')).toEqual(['welcome', 'answer', 'cards']);
});

test('[WIRE-3] a command asked again over a new connection gets its answer and changes nothing', async () => {
  const { facilitator, adas, ada, open, gathering } = await hallOfThree();
  await playTo(facilitator, 2);
  const id = 'e'.repeat(32);
  const first = await adas.ask('answer-prompt', yes, { as: ada.person, id });
  expect(first).toMatchObject({ ok: true, id });
  const version = await gathering.live.query((state) => state.version);
  adas.close();
  const again = open({ cookie: ada.browser.cookie, client: adas.client });
  expect(await again.ask('answer-prompt', yes, { as: ada.person, id })).toMatchObject({ ok: true, id });
  expect(await gathering.live.query((state) => state.version)).toBe(version);
});

test('[WIRE-4] counts wait for the throttle, ten a second on the wall, and own answers do not', async () => {
  const { app, facilitator, adas, ada } = await hallOfThree();
  await playTo(facilitator, 2);
  await facilitator.until((client) => stageNumber(client, 'console') === 2);
  const tally = () => facilitator.card('console', 'tally:a2');
  const before = JSON.stringify(tally());
  await adas.ask('answer-prompt', yes, { as: ada.person });
  await adas.until((client) => client.card(`person:${ada.person}`, 'my-answer:a2') !== undefined);
  expect(JSON.stringify(tally())).toBe(before);
  app.clock.pass(100);
  await facilitator.until(() => JSON.stringify(tally()) !== before);
  expect(tally()).toMatchObject({ answered: 1 });
});

test('[WIRE-5] a cue takes along the counts that wait, in one message', async () => {
  const { facilitator, adas, ada } = await hallOfThree();
  await playTo(facilitator, 2);
  await adas.ask('answer-prompt', yes, { as: ada.person });
  await facilitator.ask('next', { number: 2 });
  await facilitator.until((client) => stageNumber(client, 'console') === 3);
  const cue = facilitator
    .of('cards')
    .find(({ put }) => (put['stage'] as { number?: number } | undefined)?.number === 3);
  expect([...Object.keys(cue?.put ?? {}), ...(cue?.drop ?? [])]).toContain('tally:a2');
});
