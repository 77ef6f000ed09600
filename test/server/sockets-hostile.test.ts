import { expect, test } from 'vitest';
import type { QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import { chose } from '../support/gathering-fixtures.ts';
import { hallOfThree, playTo } from '../support/hall-of-three.ts';
import { newId, type PhoneClient } from '../support/phone-client.ts';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const emit = (client: PhoneClient, event: string, ...args: unknown[]): void => {
  Reflect.apply(client.socket.emit, client.socket, [event, ...args]);
};
const envelope = (more: object) => ({
  id: newId(),
  client: newId(),
  n: 1,
  as: null,
  basis: '',
  ageMs: 0,
  ...more,
});

test('[WIRE-9] a message of any shape is answered malformed, and nothing else happens', async () => {
  const { adas, ada } = await hallOfThree();
  const bad: unknown[] = [
    null,
    undefined,
    7,
    'next',
    [],
    {},
    nested(9),
    { ...envelope({ type: 'next', data: { number: 0 } }), extra: 1 },
    envelope({ type: 'next', data: null }),
    envelope({ type: 'next', data: { number: '0' } }),
    envelope({
      type: 'ask-question',
      as: ada.person,
      data: { text: 'x'.repeat(9_000), anonymous: false, to: 'room' },
    }),
    envelope({ type: 'ask-question', as: ada.person, data: nested(40) }),
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}'),
    Buffer.from('binary'),
    { data: Buffer.alloc(2_000) },
  ];
  for (const message of bad) {
    expect(await adas.send(message)).toMatchObject({ ok: false, code: 'malformed' });
  }
  expect('polluted' in {}).toBe(false);
  const known = envelope({ type: 'next', data: null });
  expect(await adas.send(known)).toMatchObject({ id: known.id, code: 'malformed' });
  expect(await adas.send(envelope({ type: 'create-gathering', data: {} }))).toMatchObject({
    code: 'unknown-command',
  });
});

test('[WIRE-10] messages without a way to answer, and unknown ones, are ignored', async () => {
  const { app, facilitator, adas, ada, gathering } = await hallOfThree();
  const version = await gathering.live.query((state) => state.version);
  emit(facilitator, 'command', envelope({ type: 'next', data: { number: 0 } }));
  for (const event of ['command', 'react', 'resync', 'welcome']) {
    emit(adas, event);
    emit(adas, event, null);
    emit(adas, event, 'x', 'not a function');
  }
  emit(adas, 'react', { as: ada.person, kind: 'clap', taps: 'many' });
  emit(adas, 'react', { as: newId(), kind: 'clap', taps: 1 });
  await Promise.all([facilitator.resync({}), adas.resync({})]);
  // By then a tap that counted would be a fact.
  app.clock.pass(1_000);
  expect(await gathering.live.query((state) => state.version)).toBe(version);
  expect(adas.socket.connected).toBe(true);
});

test('[WIRE-9] packets written by hand do not end the process: nested without end, unknown namespaces, binary', async () => {
  const { adas, bens, facilitator } = await hallOfThree();
  const deep = '['.repeat(9_000) + ']'.repeat(9_000);
  const packets = [
    `27["command",${deep}]`,
    '27["command"',
    '27{}',
    '251-["command",{}]',
    '0/other,',
    '9',
    '',
  ];
  for (const packet of packets) bens.socket.io.engine.write(packet);
  await bens.until(({ socket }) => !socket.connected);
  expect(await facilitator.ask('next', { number: 0 })).toMatchObject({ ok: true });
  adas.socket.io.engine.write(`27["react",${deep}]`);
  expect(await adas.ask('next', { number: 1 })).toMatchObject({ ok: false });
});

test('[WIRE-11] a frame above 64 kB ends its connection and no other', async () => {
  const { adas, bens, facilitator } = await hallOfThree();
  emit(adas, 'command', { id: 'x'.repeat(70_000) }, () => undefined);
  await adas.until(({ socket }) => !socket.connected);
  expect(await facilitator.ask('next', { number: 0 })).toMatchObject({ ok: true });
  expect(bens.socket.connected).toBe(true);
});

test('[WIRE-12] a surface asks only as itself: a phone for its people, a console for nobody, a wall not at all', async () => {
  const { adas, ada, ben, wall, facilitator } = await hallOfThree();
  await playTo(facilitator, 2);
  const yes = { prompt: 'a2' as SegmentId, answer: chose('o1') };
  expect(await adas.ask('answer-prompt', yes, { as: ben.person })).toMatchObject({ code: 'not-you' });
  expect(await adas.ask('answer-prompt', yes)).toMatchObject({ code: 'not-you' });
  expect(await facilitator.ask('answer-prompt', yes, { as: ada.person })).toMatchObject({ code: 'not-you' });
  expect(await wall.ask('next', { number: 2 })).toMatchObject({ code: 'not-allowed' });
  expect(await adas.ask('next', { number: 2 }, { as: ada.person })).toMatchObject({ code: 'not-allowed' });
});

test('[WIRE-13] one person has twenty commands a second and five texts at once; others are not kept waiting', async () => {
  const { app, adas, ada, bens, ben, facilitator } = await hallOfThree();
  await playTo(facilitator, 4);
  const question = (text: string) => ({ text, anonymous: false, to: 'room' }) as const;
  const codeOf = (answer: { ok: boolean } & { code?: string; afterMs?: number }) => answer.code ?? 'ok';
  const texts = [];
  for (let n = 0; n < 6; n += 1)
    texts.push(await adas.ask('ask-question', question(`Why ${n}`), { as: ada.person }));
  expect(texts.map(codeOf)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'wait']);
  expect(texts[5]).toMatchObject({ afterMs: 2_000 });
  expect(codeOf(await bens.ask('ask-question', question('Mine'), { as: ben.person }))).toBe('ok');
  const support = { question: 'd'.repeat(32) as QuestionId };
  const many = [];
  for (let n = 0; n < 20; n += 1)
    many.push(codeOf(await adas.ask('support-question', support, { as: ada.person })));
  // Five of the twenty were the texts; what was kept waiting used up none.
  expect(many.filter((code) => code === 'unknown-question')).toHaveLength(15);
  expect(many.slice(15)).toEqual(Array.from({ length: 5 }, () => 'wait'));
  app.clock.pass(2_000);
  expect(codeOf(await adas.ask('ask-question', question('Again'), { as: ada.person }))).toBe('ok');
});
