import { afterEach, beforeEach, expect, test } from 'vitest';
import { openInstallation } from '../../server/installation/open-installation.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { GatheringSummary, LibraryPrompt } from '../../shared/contract/http.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { createTea, openWorld, type World } from './join-world.ts';

let world: World;
let tea: GatheringSummary;
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
});
afterEach(() => world.app.close());

const draft = (title: string, change: Partial<PromptDraft> = {}): PromptDraft => ({
  title,
  asks: { kind: 'choice', least: 1, most: 1, other: false },
  ...{ options: ['Price', 'Size'], audience: 'both', team: '', names: 'unnamed', change: 'untilClosed' },
  ...{ abstain: true, results: 'closed', minutes: 2 },
  ...change,
});

interface Asking {
  method?: 'GET' | 'POST' | 'DELETE';
  id?: string;
  payload?: object;
  key?: string | undefined;
  gathering?: string;
}
const crewKey = (): string => tea.links.console.split('#k=')[1] ?? '';
const ask = ({ method = 'GET', id = '', payload, key = crewKey(), gathering = tea.gathering }: Asking = {}) =>
  world.app.http.inject({
    ...{ method, url: `/api/gatherings/${gathering}/library${id}` },
    headers: { authorization: `Bearer ${key}` },
    ...(payload === undefined ? {} : { payload }),
  });
const keep = async (made: PromptDraft) =>
  (await ask({ method: 'POST', payload: { draft: made } })).json<LibraryPrompt[]>();
const titles = (library: LibraryPrompt[]) => library.map((kept) => kept.draft.title);

test('[LIBRARY-1] a prompt that is kept in one event is there for the next, newest first', async () => {
  expect((await ask()).json()).toEqual([]);
  await keep(draft('What do you look at first?'));
  world.clock.pass(60_000);
  const answer = await ask({ method: 'POST', payload: { draft: draft('What would you drop?') } });
  expect(answer.statusCode).toBe(201);
  const kept = answer.json<LibraryPrompt[]>();
  expect(titles(kept)).toEqual(['What would you drop?', 'What do you look at first?']);
  expect(kept[0]).toMatchObject({ savedAtMs: world.clock.nowMs(), draft: draft('What would you drop?') });
  const other = await createTea(world);
  const seen = await ask({ gathering: other.gathering, key: other.links.console.split('#k=')[1] });
  expect(seen.json()).toEqual(kept);
});

test('[LIBRARY-2] the name of a team stays in its own event', async () => {
  const [kept] = await keep(draft('Where do we lose time?', { audience: 'team', team: 'Tills' }));
  expect(kept?.draft).toMatchObject({ audience: 'colleagues', team: '' });
});

test('[LIBRARY-2] the same question is kept once, as it was written last; another one beside it', async () => {
  await keep(draft('What do you look at first?'));
  await keep(draft('What would you drop?'));
  const kept = await keep(draft('What do you look at first?', { audience: 'customers' }));
  expect(titles(kept)).toEqual(['What do you look at first?', 'What would you drop?']);
  expect(kept[0]?.draft.audience).toBe('customers');
  const asks = { kind: 'ranking', most: 2 } as const;
  expect(await keep(draft('What do you look at first?', { asks }))).toHaveLength(3);
  expect(await keep(draft('What do you look at first?', { options: ['A', 'B'] }))).toHaveLength(4);
});

test('[LIBRARY-3] what is taken out is gone for every event, and taking it out twice is no fault', async () => {
  await keep(draft('What would you drop?'));
  const [one] = await keep(draft('What do you look at first?'));
  for (let times = 0; times < 2; times += 1) {
    const left = await ask({ method: 'DELETE', id: `/${one?.id ?? ''}` });
    expect([left.statusCode, titles(left.json())]).toEqual([200, ['What would you drop?']]);
  }
  expect((await ask({ method: 'DELETE', id: '/__proto__' })).statusCode).toBe(400);
});

test('[LIBRARY-4] the owner and the facilitator use it; nobody else', async () => {
  const owner = world.app.installation.firstOwnerKey ?? '';
  expect((await ask({ key: owner })).statusCode).toBe(200);
  for (const key of [undefined, tea.links.keeper, tea.links.walls[0]?.path, tea.links.hosts[0]?.path])
    for (const method of ['GET', 'POST'] as const) {
      const payload = { draft: draft('Not mine') };
      const wrong = key === undefined ? 'wrong' : key.split('#k=')[1];
      expect((await ask({ key: wrong, method, ...(method === 'POST' ? { payload } : {}) })).statusCode).toBe(
        401,
      );
    }
  expect((await ask()).json()).toEqual([]);
});

test('[LIBRARY-5] what is no prompt, or could not be asked, is refused and not kept', async () => {
  const refused: [object, string][] = [
    [{}, 'malformed'],
    [{ draft: { ...draft('So'), colour: 'red' } }, 'malformed'],
    [{ draft: draft('') }, 'malformed'],
    [{ draft: draft('x'.repeat(141)) }, 'malformed'],
    [{ draft: draft('One option', { options: ['Price'] }) }, 'too-few'],
    [{ draft: draft('Twice', { options: ['Price', 'Price '] }) }, 'twice'],
  ];
  for (const [payload, code] of refused) {
    const answer = await ask({ method: 'POST', payload });
    expect([answer.statusCode >= 400, answer.json<{ code: string }>().code]).toEqual([true, code]);
  }
  expect((await ask()).json()).toEqual([]);
});

test('[LIBRARY-6] it holds 500; then one has to go before the next', async () => {
  const { installation } = world.app;
  for (let n = 0; n < 500; n += 1) expect(await installation.keepPrompt(draft(`Prompt ${n}`))).toBeNull();
  const full = await ask({ method: 'POST', payload: { draft: draft('One more') } });
  expect(full.statusCode).toBe(422);
  expect(full.json()).toEqual({ code: 'too-many', params: { max: 500, got: 501 } });
  expect(await keep(draft('Prompt 0'))).toHaveLength(500);
  const [newest] = installation.library();
  await ask({ method: 'DELETE', id: `/${newest?.id ?? ''}` });
  expect(titles(await keep(draft('One more')))[0]).toBe('One more');
});

test('[LIBRARY-7] it outlives a restart', async () => {
  const store = createMemoryStore(fakeChance('store'));
  const open = () => openInstallation(store, fakeClock(), fakeChance('installation'));
  const first = await open();
  await first.keepPrompt(draft('What do you look at first?'));
  await first.keepPrompt(draft('What would you drop?'));
  const [, older] = first.library();
  const again = await open();
  expect(again.library()).toEqual(first.library());
  if (older) await again.dropPrompt(older.id);
  expect(titles((await open()).library())).toEqual(['What would you drop?']);
});
