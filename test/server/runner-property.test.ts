import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLog } from '../../server/gathering/runner-fold.ts';
import { createRunner } from '../../server/gathering/runner.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { tillRules, type Put, type TillFact } from './runner-domain.ts';
import { scriptedLog, type Turn } from './runner-scripted-log.ts';

const put: fc.Arbitrary<Put> = fc.record(
  {
    id: fc.integer({ min: 0, max: 12 }).map((n) => `p${n}`),
    facts: fc.integer({ min: 1, max: 3 }),
    unless: fc.integer({ min: 0, max: 12 }).map((n) => `p${n}`),
    breaks: fc.constantFrom<NonNullable<Put['breaks']>>('decide', 'evolve'),
  },
  { requiredKeys: ['id'] },
);
/** Commands, and how many turns of the loop pass before the next. */
const script = fc.array(fc.tuple(put, fc.integer({ min: 0, max: 4 })), { maxLength: 60 });
const turn: fc.Arbitrary<Turn<TillFact>> = fc.constantFrom<Turn<TillFact>[]>(
  (write) => write(),
  () => Promise.resolve({ outcome: 'moved' }),
  () => Promise.resolve({ outcome: 'unknown', reason: 'not written' }),
  async (write) => {
    await write();
    return { outcome: 'unknown', reason: 'reply lost' };
  },
);

test('[RUN-12] whatever the log does, each command is answered once and the state is the fold of the log', async () => {
  await fc.assert(
    fc.asyncProperty(script, fc.array(turn, { maxLength: 30 }), async (commands, turns) => {
      const log = scriptedLog(await createMemoryStore(fakeChance()).open<TillFact>('till'));
      log.script.push(...turns);
      const runner = await createRunner(log, tillRules, { clock: fakeClock(), onFault: () => undefined });
      const shown: string[] = [];
      runner.onSettled((facts, state) => {
        shown.push(...facts.map((fact) => fact.id));
        expect(state.version).toBe(shown.length);
      });
      const answered: Promise<boolean>[] = [];
      for (const [asked, pause] of commands) {
        answered.push(runner.submit(asked).then((settled) => settled.ok));
        for (let hop = 0; hop < pause; hop += 1) await Promise.resolve();
      }
      const answers = await Promise.all(answered);
      const accepted = new Set(commands.filter((_, index) => answers[index]).map(([asked]) => asked.id));
      const { facts } = await log.read(0);
      const logged = [...new Set(facts.map((fact) => fact.command))];
      expect(facts.map((fact) => fact.id)).toEqual(shown);
      expect(logged.toSorted()).toEqual([...accepted].toSorted());
      expect(await runner.query((state) => state)).toEqual((await foldLog(log, tillRules)).state);
    }),
    { numRuns: 300 },
  );
});

test('[RUN-1] commands of one sender are logged in the order in which they were asked', async () => {
  const log = scriptedLog(await createMemoryStore(fakeChance()).open<TillFact>('till'));
  const runner = await createRunner(log, tillRules, { clock: fakeClock(), onFault: () => undefined });
  const ids = Array.from({ length: 2000 }, (_, index) => `c${index}`);
  await Promise.all(ids.map((id) => runner.submit({ id })));
  expect((await log.read(0)).facts.map((fact) => fact.command)).toEqual(ids);
});
