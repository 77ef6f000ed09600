import { expect, onTestFinished, test } from 'vitest';
import { startMatchThread } from '../../server/gathering/match-planner/match-thread.ts';
import { inTheLoop, type Reckoner } from '../../server/gathering/match-planner/reckoner.ts';
import { round } from '../support/gathering-fixtures.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { matchWorker, usualReckoner } from '../support/start-app.ts';
import { come, crowd, dealt, heldThread, next, openAlone, turn, watched } from './match-world.ts';

const twoRounds = [round('a1'), round('a2')];
/** Enough for more than one request. */
const [CUSTOMERS, COLLEAGUES] = [61, 240];

/** Waits until so much was worked out; fails by the test's own time limit. */
async function reckoned(asked: readonly unknown[], times: number): Promise<void> {
  while (asked.length < times) await turn();
}

test('[MATCH-43] the thread works out every match, and the loop none', async () => {
  const usual = usualReckoner(fakeClock());
  onTestFinished(() => usual.close());
  const { asked, reckoner } = watched(usual);
  const { live, clock, faults } = await openAlone(twoRounds, reckoner, 80);
  await crowd(live, CUSTOMERS, COLLEAGUES);
  clock.pass(1_000);
  await reckoned(asked, 2);
  expect(await next(live, 0)).toMatchObject({ ok: true });
  expect(await next(live, 1)).toMatchObject({ ok: true });
  expect(await dealt(live, 'a1')).toEqual(asked[0]?.matches[0]?.groups.map(({ people }) => people));
  expect(await dealt(live, 'a2')).toEqual(asked[1]?.matches[0]?.groups.map(({ people }) => people));
  expect(asked.map(({ where }) => where)).toEqual(['beside', 'beside']);
  expect(faults).toEqual([]);
}, 60_000);

test('[MATCH-43] also of a small hall, all rounds in one request', async () => {
  const { asked, reckoner } = watched();
  const { live, clock } = await openAlone(twoRounds, reckoner, 80);
  await crowd(live, 4, 9);
  clock.pass(1_000);
  await reckoned(asked, 1);
  expect(await next(live, 0)).toMatchObject({ ok: true });
  expect(asked.map(({ where, matches }) => [where, matches.length])).toEqual([['beside', 2]]);
}, 60_000);

test('[MATCH-43] Next that comes before the first match waits for it; others go on, and twice is once', async () => {
  const { reckoner, began, letGo } = heldThread();
  const { asked, reckoner: watching } = watched(reckoner);
  const { live } = await openAlone(twoRounds, watching, 80);
  await crowd(live, CUSTOMERS, COLLEAGUES);
  const answered: string[] = [];
  const presses = [next(live, 0), next(live, 0)].map((press) => press.finally(() => answered.push('next')));
  await began;
  await come(live, 'Zoe', 'customer');
  expect(answered).toEqual([]);
  letGo();
  expect(await Promise.all(presses)).toMatchObject([{ ok: true }, { ok: false, code: 'moved' }]);
  // Zoe came after what was asked for: she is mended in.
  expect((await dealt(live, 'a1')).flat()).toHaveLength(CUSTOMERS + COLLEAGUES + 1);
  expect(asked.every(({ where }) => where === 'beside')).toBe(true);
}, 60_000);

test('[MATCH-43] a gathering that closes answers a Next that waits', async () => {
  const { reckoner, began } = heldThread();
  const { live, clock } = await openAlone(twoRounds, reckoner);
  await crowd(live, CUSTOMERS, COLLEAGUES);
  const pressed = next(live, 0);
  await began;
  await live.close();
  expect(await pressed).toMatchObject({ ok: false, code: 'closing' });
  expect(clock.waiting()).toBe(0);
});

test('[MATCH-43] a calculation that fails is reported, Next goes on without, and it is tried again', async () => {
  const broken = { now: true };
  const fragile: Reckoner = {
    ...inTheLoop,
    beside: (input) =>
      broken.now ? Promise.reject(new Error('no memory')) : Promise.resolve(inTheLoop.here(input)),
  };
  const { asked, reckoner } = watched(fragile);
  const { live, clock, faults } = await openAlone([round('a1'), round('a2')], reckoner, 80);
  await crowd(live, CUSTOMERS, COLLEAGUES);
  expect(await next(live, 0)).toMatchObject({ ok: true });
  expect(faults).toEqual([new Error('no memory')]);
  expect(asked.map(({ where }) => where)).toEqual(['here']);
  broken.now = false;
  clock.pass(1_000);
  await reckoned(asked, 2);
  expect(asked[1]).toMatchObject({ where: 'beside' });
}, 60_000);

test('[MATCH-43] a thread that dies fails what it worked on, and another takes its place', async () => {
  const clock = fakeClock();
  const thread = startMatchThread(clock, dying);
  onTestFinished(() => thread.close());
  const hall = { people: [], history: [], apart: [], pins: [], tables: [] };
  await expect(thread.plan({ ...hall, rounds: [] })).rejects.toThrow('the thread of the matches');
  await expect(thread.plan({ ...hall, rounds: [], pins: [[]] })).resolves.toEqual([]);
  await thread.close();
  await expect(thread.plan({ ...hall, rounds: [] })).rejects.toThrow('closed');
  expect(clock.waiting()).toBe(0);
});

/** Dies of a request without pins. */
const dying = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ number, input }) =>
      input.pins.length === 0 ? process.exit(1) : parentPort.postMessage({ type: 'planned', number, matches: [] }));`)}`,
);

test('[MATCH-43] a thread that does not answer is stopped', async () => {
  const clock = fakeClock();
  const silent = new URL(`data:text/javascript,${encodeURIComponent('setInterval(() => undefined, 1000)')}`);
  const thread = startMatchThread(clock, silent);
  onTestFinished(() => thread.close());
  const asked = thread.plan({ people: [], history: [], apart: [], pins: [], tables: [], rounds: [] });
  clock.pass(30_000);
  await expect(asked).rejects.toThrow('the thread of the matches');
});

test('[MATCH-43] what cannot be worked out is said by the thread, which goes on', async () => {
  const thread = startMatchThread(fakeClock(), matchWorker);
  onTestFinished(() => thread.close());
  const hall = { history: [], apart: [], pins: [], tables: [], rounds: [] };
  await expect(thread.plan({ ...hall, people: null as never })).rejects.toThrow('could not be worked out');
  await expect(thread.plan({ ...hall, people: [] })).resolves.toEqual([]);
});
