import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { settlePrompts } from '../../server/gathering/settle-prompts.ts';
import { openSqliteStore } from '../../server/log/sqlite/sqlite-store.ts';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { Answer } from '../../shared/contract/commands/command.ts';
import type { CommandId, SegmentId } from '../../shared/contract/ids.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import { beginGathering } from '../support/begin-gathering.ts';
import { sqliteWorker } from '../support/build.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { choice } from '../support/gathering-fixtures.ts';
import { hallOfThree, playTo } from '../support/hall-of-three.ts';
import { newId } from '../support/phone-client.ts';
import { startApp } from '../support/start-app.ts';
import { facilitator, given } from '../support/story.ts';

const draft: PromptDraft = {
  title: 'Would you come back?',
  asks: { kind: 'choice', least: 1, most: 1, other: false },
  options: ['Yes', 'Not yet'],
  ...{ audience: 'both', team: '', names: 'unnamed', change: 'untilClosed', abstain: true },
  ...{ results: 'closed', minutes: 0 },
};
const yes = { kind: 'choice', options: ['o1' as never], other: '' } as const;

/** A prompt that was just closed with one answer in. */
async function closedPrompt() {
  const hall = await hallOfThree();
  const { facilitator, adas, ada, gathering } = hall;
  await facilitator.ask('add-prompt', { draft, after: null });
  await playTo(facilitator, 1);
  const prompt = await gathering.live.query((state) => state.segments[state.stage.position]?.id as SegmentId);
  const answer = { prompt, answer: { ...yes, options: [...yes.options] } };
  expect(await adas.ask('answer-prompt', answer, { as: ada.person })).toMatchObject({ ok: true });
  await facilitator.ask('close-prompt', { prompt });
  const settled = () => gathering.live.query((state) => state.prompts[prompt]?.settled);
  return { ...hall, prompt, answer, settled };
}

test('[GRACE-1] what arrives within two seconds of closing counts; then the prompt is settled, and takes no more', async () => {
  const { app, bens, ben, adas, ada, answer, settled } = await closedPrompt();
  app.clock.pass(1_900);
  expect(await settled()).toBe(false);
  expect(await bens.ask('answer-prompt', answer, { as: ben.person })).toMatchObject({ ok: true });
  app.clock.pass(100);
  await expect.poll(settled).toBe(true);
  const late = { ...answer, answer: { kind: 'abstain' } } as const;
  expect(await adas.ask('answer-prompt', late, { as: ada.person })).toMatchObject({
    ok: false,
    code: 'not-open',
  });
});

test('[GRACE-2] a prompt that is open again when its grace would end is not settled', async () => {
  const { app, facilitator, prompt, settled } = await closedPrompt();
  app.clock.pass(1_000);
  await facilitator.ask('reopen-prompt', { prompt });
  app.clock.pass(5_000);
  await facilitator.resync({});
  expect(await settled()).toBe(false);
});

test('[GRACE-3] on SQLite: after a restart a grace that was over is ended at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'closer-grace-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const store = await openSqliteStore(folder, sqliteWorker);
  const app = await startApp({ store });
  const gathering = await beginGathering(app, [choice('a1')]);
  const console = { role: 'facilitator' } as const;
  const asked = (type: 'next' | 'close-prompt', data: object) =>
    gathering.live.ask(
      { ...{ id: newId(), client: newId(), n: 1, as: null, basis: '', ageMs: 0, type, data } } as never,
      console,
    );
  await asked('next', { number: 0 });
  await asked('close-prompt', { prompt: 'a1' });
  await app.close();
  await store.close();

  const again = await openSqliteStore(folder, sqliteWorker);
  onTestFinished(() => again.close());
  const back = await startApp({ store: again, seed: 'another start' });
  onTestFinished(() => back.close());
  back.clock.pass(60_000);
  const live = await back.registry.open(gathering.id);
  back.clock.pass(1);
  const settled = () => live.query((state) => state.prompts['a1' as SegmentId]?.settled);
  await expect.poll(settled).toBe(true);
});

test('[GRACE-4] a grace that could not be ended is ended a moment later', async () => {
  const story = given([choice('a1')]).next();
  const clock = fakeClock(story.atMs);
  const prompt = 'a1' as SegmentId;
  story.when(facilitator, 'close-prompt', { prompt });
  const answers: Answer[] = [
    { id: null, ok: false, code: 'not-saved', params: {}, afterMs: 1_000 },
    { id: newId() as CommandId, ok: true, cursor: '' },
  ];
  const asked: number[] = [];
  const settle = async () => {
    asked.push(clock.nowMs());
    return answers.shift() ?? Promise.reject(new Error('asked once too often'));
  };
  const runner = {
    onSettled: () => undefined,
    whenQuiet: (use: (state: GatheringState) => void) => use(story.state),
  };
  const settling = settlePrompts({ runner, clock, settle });
  clock.pass(2_000);
  await vi.waitFor(() => expect(clock.waiting()).toBe(1));
  clock.pass(1_000);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  clock.pass(60_000);
  expect(asked).toHaveLength(2);
  settling.stop();
});
