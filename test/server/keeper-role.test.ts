import { expect, test } from 'vitest';
import { hallOfThree } from '../support/hall-of-three.ts';
import type { PhoneClient } from '../support/phone-client.ts';

async function hallWithKeeper() {
  const hall = await hallOfThree();
  const { app, gathering, open } = hall;
  const keeperKey = app.installation.crewKey(gathering.id, 'keeper', null);
  const keeper = (key = keeperKey) => open({ surface: 'keeper', key });
  return { ...hall, keeperKey, keeper };
}

const refusalOf = async (client: PhoneClient): Promise<string | null> => {
  await client.until(({ refusal }) => refusal !== null);
  return client.refusal;
};

test('[KEEPER-10] a keeper comes in by the keeper’s key, and it opens nothing else', async () => {
  const { app, gathering, open, keeper, keeperKey } = await hallWithKeeper();
  const here = keeper();
  await here.welcomed();
  expect([...here.views.keys()]).toEqual(['keeper']);
  expect(here.card('keeper', 'event')).toMatchObject({ name: 'Away day' });
  const host = app.installation.crewKey(gathering.id, 'host', 'all');
  const refused = [
    ...[gathering.consoleKey, gathering.wallKey, host, '', 'x'.repeat(128)].map((key) => keeper(key)),
    open({ surface: 'keeper' }),
    open({ surface: 'console', key: keeperKey }),
    open({ surface: 'host', zone: 'all', key: keeperKey }),
    open({ surface: 'wall', wall: gathering.wall, key: keeperKey }),
  ];
  for (const one of refused) expect(await refusalOf(one)).toBe('wrong-key');
  expect(await refusalOf(keeper('x'.repeat(129)))).toBe('malformed');
});

test('[KEEPER-11] a keeper reviews, asks for nothing else, and speaks as nobody', async () => {
  const { app, keeper, adas, ada, bens, facilitator } = await hallWithKeeper();
  const here = keeper();
  await here.welcomed();
  for (let number = 0; number < 4; number += 1) await facilitator.ask('next', { number });
  const asked = await adas.ask(
    'ask-question',
    { text: 'Why are there two queues?', anonymous: false, to: 'room' },
    { as: ada.person },
  );
  expect(asked.ok).toBe(true);
  app.clock.pass(500);
  await here.until(({ views }) => questionIn(views.get('keeper')) !== undefined);
  const [key = ''] = questionIn(here.views.get('keeper')) ?? [];
  const question = key.slice('question:'.length) as never;
  const approve = { questions: [question], verdict: 'approved' as const, reason: null };
  expect(await here.ask('review-questions', approve, { as: ada.person })).toMatchObject({ code: 'not-you' });
  expect((await here.ask('review-questions', approve)).ok).toBe(true);
  app.clock.pass(500);
  await bens.until((one) => one.card('colleagues', key) !== undefined);
  for (const refused of [
    await here.ask('next', { number: 4 }),
    await here.ask('spotlight-question', { question }),
    await here.ask('mark-attendance', { person: ada.person, attendance: 'left' }),
    await here.ask('blank-wall', { blank: true }),
  ])
    expect(refused).toMatchObject({ ok: false, code: 'not-allowed' });
});

const questionIn = (view: ReadonlyMap<string, unknown> | undefined) =>
  [...(view ?? [])].find(([key]) => key.startsWith('question:'));

test('[KEEPER-12] the keeper is given no list of people and no groups, and is not counted', async () => {
  const { app, keeper, facilitator } = await hallWithKeeper();
  const here = keeper();
  await here.welcomed();
  for (let number = 0; number < 5; number += 1) await facilitator.ask('next', { number });
  app.clock.pass(1_000);
  await facilitator.until((client) => client.of('presence').length > 0);
  expect(facilitator.of('presence').at(-1)).toMatchObject({ consoles: 1, walls: 1, customers: 1 });
  expect(here.of('presence')).toEqual([]);
  await here.until((client) => {
    const stage = client.card('keeper', 'stage') as { number: number } | undefined;
    return stage?.number === 5;
  });
  for (const name of ['Ada', 'Ben', '"roster', '"group', '"attendance'])
    expect(JSON.stringify(here.messages)).not.toContain(name);
});
