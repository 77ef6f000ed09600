import { expect, test } from 'vitest';
import { createRunner } from '../../server/gathering/runner.ts';
import type { Appended } from '../../server/log/fact-log.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { factId, tillRules, type TillFact } from './runner-domain.ts';
import { scriptedLog } from './runner-scripted-log.ts';

const moved: Appended = { outcome: 'moved' };
const lost: Appended = { outcome: 'unknown', reason: 'the reply was lost' };
const elsewhere: TillFact = { version: 1, id: factId('other'), command: 'other', note: null };

async function till() {
  const plain = await createMemoryStore(fakeChance()).open<TillFact>('till');
  const log = scriptedLog(plain);
  const runner = await createRunner(log, tillRules, { clock: fakeClock(), onFault: () => undefined });
  const refolds: string[][] = [];
  runner.onRefolded((state) => refolds.push([...state.commands]));
  /** Another history gets in first. */
  const another = () =>
    plain.append({ version: 0, lastId: null }, { facts: [elsewhere], bodies: [], drops: [] });
  return { log, runner, refolds, another };
}

test('[RUN-7] when others appended first, the state is folded anew and the batch decided again', async () => {
  const { log, runner, refolds, another } = await till();
  log.script.push(async () => {
    await another();
    return moved;
  });
  const answers = await Promise.all([
    runner.submit({ id: 'a' }),
    runner.submit({ id: 'b', unless: 'other' }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
  expect(refolds).toEqual([['other']]);
  expect(await runner.query((state) => state)).toEqual({ version: 2, commands: ['other', 'a'] });
});

test('[RUN-8] a batch whose reply was lost is answered when the log holds it', async () => {
  const { log, runner, refolds } = await till();
  log.script.push(async (write) => {
    await write();
    return lost;
  });
  expect(await runner.submit({ id: 'a', facts: 3 })).toEqual({ ok: true });
  expect(refolds).toEqual([]);
  expect((await log.read(0)).facts).toHaveLength(3);
});

test('[RUN-8] a batch that was not written is decided again, once', async () => {
  const { log, runner } = await till();
  log.script.push(() => Promise.resolve(lost));
  expect(await runner.submit({ id: 'a' })).toEqual({ ok: true });
  expect((await log.read(0)).facts).toHaveLength(1);
});

test('[RUN-8] a full disk gives commands back as not saved, and saving goes on when there is room', async () => {
  const { log, runner } = await till();
  log.script.push(...Array.from({ length: 3 }, () => () => Promise.resolve(lost)));
  expect(await runner.submit({ id: 'a' })).toMatchObject({ code: 'not-saved', afterMs: 2000 });
  expect(await runner.query((state) => state.version)).toBe(0);
  expect(await runner.submit({ id: 'a' })).toEqual({ ok: true });
});

test('[RUN-11] after the log failed nothing is accepted and nothing is shown', async () => {
  const { log, runner } = await till();
  log.script.push(() => {
    log.die();
    return Promise.resolve(lost);
  });
  const first = runner.submit({ id: 'a' });
  const second = runner.submit({ id: 'b' });
  expect(await first).toMatchObject({ code: 'not-saved' });
  expect(await second).toMatchObject({ code: 'not-saved' });
  expect(await runner.submit({ id: 'c' })).toMatchObject({ code: 'not-saved' });
  await expect(runner.query((state) => state)).rejects.toThrow('log has failed');
  await runner.close();
});
