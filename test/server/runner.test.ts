import { expect, test } from 'vitest';
import { createRunner } from '../../server/gathering/runner.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { bodyId, tillRules, type TillFact } from './runner-domain.ts';
import { heldTurn, scriptedLog } from './runner-scripted-log.ts';

async function till() {
  const store = createMemoryStore(fakeChance());
  const log = scriptedLog(await store.open<TillFact>('till'));
  const clock = fakeClock();
  const faults: unknown[] = [];
  const surroundings = { clock, onFault: (error: unknown) => void faults.push(error) };
  const runner = await createRunner(log, tillRules, surroundings);
  const again = () => createRunner(log, tillRules, surroundings);
  return { log, clock, faults, runner, again };
}
const commandsOf = (log: Awaited<ReturnType<typeof till>>['log']) =>
  log.read(0).then(({ facts }) => facts.map((fact) => fact.command));

test('[RUN-1] commands that come while a batch is written form the next batch, in their order', async () => {
  const { log, runner } = await till();
  const held = heldTurn<TillFact>();
  log.script.push(held.turn);
  const first = runner.submit({ id: 'a' });
  await held.began;
  const rest = ['b', 'c', 'd'].map((id) => runner.submit({ id }));
  held.letGo();
  expect(await Promise.all([first, ...rest])).toEqual(Array(4).fill({ ok: true }));
  expect(log.sizes).toEqual([1, 3]);
  expect(await commandsOf(log)).toEqual(['a', 'b', 'c', 'd']);
});

test('[RUN-2] commands of one batch see each other', async () => {
  const { log, runner } = await till();
  const answers = await Promise.all([runner.submit({ id: 'a' }), runner.submit({ id: 'b', unless: 'a' })]);
  expect(answers[1]).toEqual({ ok: false, code: 'already-there', params: {} });
  expect(log.sizes).toEqual([1]);
});

test('[RUN-3] nothing is answered or shown before its batch is durable', async () => {
  const { log, runner } = await till();
  const held = heldTurn<TillFact>();
  log.script.push(held.turn);
  const seen: string[] = [];
  runner.onSettled((facts) => seen.push(`settled ${facts.length}`));
  const asked = [{ id: 'a' }, { id: 'a' }, { id: 'b', unless: 'a' }];
  const answers = asked.map((put) => runner.submit(put).then(({ ok }) => seen.push(`answer ${ok}`)));
  await held.began;
  runner.whenQuiet((state) => seen.push(`quiet ${state.version}`));
  expect(seen).toEqual([]);
  held.letGo();
  await Promise.all(answers);
  expect(seen).toEqual(['settled 1', 'quiet 1', 'answer true', 'answer true', 'answer false']);
});

test('[RUN-3] a repeat or a refusal of durable facts is answered at once', async () => {
  const { log, runner } = await till();
  await runner.submit({ id: 'a' });
  expect(await runner.submit({ id: 'a' })).toEqual({ ok: true });
  expect((await runner.submit({ id: 'b', unless: 'a' })).ok).toBe(false);
  expect(log.sizes).toEqual([1]);
});

test('[RUN-4] a batch takes no more commands once it holds 256 facts', async () => {
  const { log, runner } = await till();
  const puts = Array.from({ length: 300 }, (_, index) => runner.submit({ id: `p${index}` }));
  const large = runner.submit({ id: 'large', facts: 700 });
  await Promise.all([...puts, large]);
  expect(log.sizes).toEqual([256, 744]);
});

test('[RUN-5] texts are read once they are durable, and are gone with their drop', async () => {
  const { log, runner, again } = await till();
  const held = heldTurn<TillFact>();
  log.script.push(held.turn);
  const put = runner.submit({ id: 'a', note: 'ünbeatable' });
  await held.began;
  expect(runner.text(bodyId('note-a'))).toBeNull();
  held.letGo();
  await put;
  expect(runner.text(bodyId('note-a'))).toBe('ünbeatable');
  expect((await again()).text(bodyId('note-a'))).toBe('ünbeatable');
  await runner.submit({ id: 'b', forget: bodyId('note-a') });
  expect(runner.text(bodyId('note-a'))).toBeNull();
  expect((await again()).text(bodyId('note-a'))).toBeNull();
  expect(runner.text(null)).toBeNull();
});

test('[RUN-6] a rule that throws costs its own command only', async () => {
  const { log, runner, faults } = await till();
  const answers = await Promise.all([
    runner.submit({ id: 'a' }),
    runner.submit({ id: 'b', breaks: 'decide' }),
    runner.submit({ id: 'c', facts: 2, breaks: 'evolve' }),
    runner.submit({ id: 'd' }),
  ]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual([
    'ok',
    'internal',
    'internal',
    'ok',
  ]);
  expect(await commandsOf(log)).toEqual(['a', 'd']);
  expect(await runner.query((state) => state.commands)).toEqual(['a', 'd']);
  expect(faults.length).toBeGreaterThanOrEqual(2);
});

test('[RUN-6] a listener that throws stops nobody', async () => {
  const { runner, faults } = await till();
  runner.onSettled(() => {
    throw new Error('a view cannot be built');
  });
  expect(await runner.submit({ id: 'a' })).toEqual({ ok: true });
  expect(faults).toHaveLength(1);
});

test('[RUN-9] the duration of the last durable write is known', async () => {
  const { log, clock, runner } = await till();
  expect(runner.lastSaveMs()).toBeNull();
  log.script.push((write) => {
    clock.pass(42);
    return write();
  });
  await runner.submit({ id: 'a' });
  expect(runner.lastSaveMs()).toBe(42);
});

test('[RUN-10] closing waits for the append in flight and refuses what comes after', async () => {
  const { log, runner } = await till();
  const held = heldTurn<TillFact>();
  log.script.push(held.turn);
  const put = runner.submit({ id: 'a' });
  await held.began;
  const closed = runner.close();
  const late = await runner.submit({ id: 'b' });
  expect(late).toMatchObject({ ok: false, code: 'closing' });
  held.letGo();
  await closed;
  expect(await put).toEqual({ ok: true });
  expect(await commandsOf(log)).toEqual(['a']);
});
