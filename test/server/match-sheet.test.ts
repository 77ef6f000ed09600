import { expect, onTestFinished, test } from 'vitest';
import type { MatchCard } from '../../shared/contract/cards/round.ts';
import { beginGathering, joinAs } from '../support/begin-gathering.ts';
import { round, talk } from '../support/gathering-fixtures.ts';
import { playTo } from '../support/hall-of-three.ts';
import { PhoneClient, type Opening } from '../support/phone-client.ts';
import { startApp } from '../support/start-app.ts';
import { come, crowd, dealt, nextMatch, watched } from './match-world.ts';

/** A talk and two rounds, so many people, a console; what is opened here is closed when the test is over. */
async function evening(customers: number, colleagues: number) {
  const { asked, reckoner } = watched();
  const app = await startApp({ reckoner });
  onTestFinished(() => app.close());
  const gathering = await beginGathering(app, [talk('a1'), round('a2'), round('a3')]);
  await crowd(gathering.live, customers, colleagues);
  const open = (opening: Partial<Opening>) => {
    const client = new PhoneClient({ url: app.url, gathering: gathering.id, surface: 'phone', ...opening });
    onTestFinished(() => client.close());
    return client;
  };
  const facilitator = open({ surface: 'console', key: gathering.consoleKey });
  await facilitator.welcomed();
  const { live } = gathering;
  return { app, gathering, live, open, facilitator, asked };
}

const ready = (segment: string) => (client: PhoneClient) => {
  const card = nextMatch(client);
  return card?.segment === segment && card.state === 'ready';
};

test('[MATCH-41] the console has the sheet of the next round before its cue, and of no other segment', async () => {
  const { app, facilitator } = await evening(3, 7);
  expect(nextMatch(facilitator)).toBeUndefined();
  app.clock.pass(1_000);
  await playTo(facilitator, 1);
  await facilitator.until(ready('a2'));
  expect(nextMatch(facilitator)?.sheet).toMatchObject({
    groups: 3,
    customers: 3,
    colleagues: 7,
    repeats: [],
  });
  await facilitator.ask('next', { number: 1 });
  // All rounds were planned, so that nothing has to be worked out at the cue.
  await facilitator.until(ready('a3'));
  await facilitator.ask('next', { number: 2 });
  await facilitator.until((client) => nextMatch(client) === undefined);
});

test('[MATCH-41] while the match is worked out anew the sheet says so, with the numbers of before', async () => {
  const { app, facilitator, live } = await evening(3, 7);
  app.clock.pass(1_000);
  await playTo(facilitator, 1);
  await facilitator.until(ready('a2'));
  await come(live, 'Zoe', 'customer');
  await facilitator.until((client) => nextMatch(client)?.state === 'reckoning');
  expect(nextMatch(facilitator)?.sheet).toMatchObject({ groups: 3, customers: 3 });
  app.clock.pass(1_000);
  await facilitator.until(ready('a2'));
  expect(nextMatch(facilitator)?.sheet).toMatchObject({ groups: 4, customers: 4 });
});

test('[MATCH-41] a console that comes back has the sheet; phones and walls never hear of it', async () => {
  const { app, gathering, live, open, facilitator } = await evening(3, 6);
  const ben = await joinAs(app, live, { name: 'Ben', role: 'colleague' });
  const bens = open({ cookie: ben.browser.cookie });
  const wall = open({ surface: 'wall', wall: gathering.wall, key: gathering.wallKey });
  await Promise.all([bens.welcomed(), wall.welcomed()]);
  const held = { epoch: facilitator.of('welcome')[0]?.epoch ?? '', cursors: { ...facilitator.cursors } };
  app.clock.pass(1_000);
  await playTo(facilitator, 1);
  await facilitator.until(ready('a2'));
  const back = open({ surface: 'console', key: gathering.consoleKey, ...held });
  const another = open({ surface: 'console', key: gathering.consoleKey });
  for (const console of [back, another]) {
    await console.welcomed();
    expect(nextMatch(console)).toEqual(nextMatch(facilitator));
  }
  expect(back.of('welcome')[0]?.audiences).toMatchObject([{ kind: 'delta', put: { 'next-match': {} } }]);
  await playTo(facilitator, 2);
  await Promise.all([bens.resync({}), wall.resync({})]);
  expect(JSON.stringify([bens.messages, wall.messages])).not.toContain('next-match');
});

test('[MATCH-42] Next deals what the sheet said', async () => {
  const { app, facilitator, live, asked } = await evening(4, 9);
  app.clock.pass(1_000);
  await playTo(facilitator, 1);
  await facilitator.until(ready('a2'));
  const sheet = nextMatch(facilitator)?.sheet;
  await facilitator.ask('next', { number: 1 });
  await facilitator.until((client) => client.card('console', 'match') !== undefined);
  expect((facilitator.card('console', 'match') as MatchCard).quality).toEqual(sheet);
  expect(await dealt(live, 'a2')).toEqual(asked[0]?.matches[0]?.groups.map(({ people }) => people));
  expect(asked).toHaveLength(1);
});

test('[MATCH-42] who came or went after the sheet is mended in, and nobody else moves', async () => {
  const { app, facilitator, live, asked } = await evening(4, 9);
  app.clock.pass(1_000);
  await playTo(facilitator, 1);
  await facilitator.until(ready('a2'));
  const planned = asked[0]?.matches[0]?.groups.map(({ people }) => people) ?? [];
  const zoe = await come(live, 'Zoe', 'colleague');
  const gone = planned.find((people) => people.length > 3)?.at(-1);
  if (gone === undefined) throw new Error('no group has a colleague to spare');
  await facilitator.ask('mark-attendance', { person: gone, attendance: 'left' });
  await facilitator.ask('next', { number: 1 });
  const groups = await dealt(live, 'a2');
  expect(groups.flat()).toContain(zoe);
  expect(groups.flat()).not.toContain(gone);
  const without = (people: string[]) => people.filter((id) => id !== zoe && id !== gone).sort();
  expect(groups.map(without)).toEqual(planned.map(without));
  await facilitator.until((client) => client.card('console', 'match') !== undefined);
  expect((facilitator.card('console', 'match') as MatchCard).quality).toMatchObject({
    customers: 4,
    colleagues: 9,
    unmatched: 0,
  });
});

test('[MATCH-42] a guest who comes after the sheet has a group of their own: Next waits for it', async () => {
  const { app, facilitator, live, asked } = await evening(4, 9);
  app.clock.pass(1_000);
  await playTo(facilitator, 1);
  await facilitator.until(ready('a2'));
  expect(asked[0]?.matches[0]?.groups).toHaveLength(4);
  await come(live, 'Zoe', 'customer');
  await facilitator.ask('next', { number: 1 });
  const groups = await dealt(live, 'a2');
  expect(groups.map((people) => people.length).sort()).toEqual([2, 3, 3, 3, 3]);
});
