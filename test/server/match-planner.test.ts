import { expect, test } from 'vitest';
import type { PersonId } from '../../shared/contract/ids.ts';
import { inTheLoop } from '../../server/gathering/match-planner/reckoner.ts';
import { hall, round, talk } from '../support/gathering-fixtures.ts';
import { come, crowd, dealt, next, openAlone, turn, watched, type Reckoned } from './match-world.ts';

const groupsOf = ({ matches }: Reckoned): PersonId[][] =>
  matches.flatMap(({ groups }) => groups.map(({ people }) => people));
const keptBy = ({ input }: Reckoned) =>
  input.rounds.map(({ keep }) => keep?.map(({ people }) => people) ?? null);

/** Lets everything happen that waits for nothing but its turn. */
async function calm(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await turn();
}

test('[MATCH-38] every round to come is planned ahead', async () => {
  const { asked, reckoner } = watched();
  const { live, clock } = await openAlone([round('a1'), talk('a2'), round('a3'), round('a4')], reckoner);
  await crowd(live, 4, 9);
  clock.pass(1_000);
  await calm();
  expect(asked.map(({ matches }) => matches.length)).toEqual([3]);
  for (const number of [0, 1, 2, 3]) await next(live, number);
  const groups = await Promise.all(['a1', 'a3', 'a4'].map((segment) => dealt(live, segment)));
  expect(groups.flat()).toEqual(asked.flatMap(groupsOf));
});

test('[MATCH-38] in a larger hall each round is planned by itself, on the groups of those before it', async () => {
  const { asked, reckoner } = watched();
  const { live, clock } = await openAlone([round('a1'), round('a2'), round('a3')], reckoner, 40);
  await crowd(live, 30, 100);
  clock.pass(1_000);
  await calm();
  expect(asked.map(({ input }) => [input.history.length, input.rounds.length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
  const [first] = asked;
  if (first === undefined) throw new Error('nothing was planned');
  const rounds = asked.flatMap(({ input }) => input.rounds);
  expect(asked.flatMap(({ matches }) => matches)).toEqual(inTheLoop.here({ ...first.input, rounds }));
}, 60_000);

test('[MATCH-38] a plan is made of all who came, until a round was dealt; after that it keeps the plan before', async () => {
  const { asked, reckoner } = watched();
  const { live, clock } = await openAlone([round('a1'), round('a2'), round('a3')], reckoner);
  await crowd(live, 4, 9);
  clock.pass(1_000);
  await calm();
  await come(live, 'Zoe', 'customer');
  clock.pass(1_000);
  await calm();
  expect(asked.map(keptBy)).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
  await next(live, 0);
  await come(live, 'Yan', 'colleague');
  clock.pass(1_000);
  await calm();
  expect(asked).toHaveLength(3);
  const planned = asked[1]?.matches.slice(1).map(({ groups }) => groups.map(({ people }) => people));
  expect(asked.slice(2).flatMap(keptBy)).toEqual(planned);
});

test('[MATCH-38] a plan that is overtaken by who comes is left, and what it kept is kept', async () => {
  const meanwhile: (() => void)[] = [];
  const { asked, reckoner } = watched({
    ...inTheLoop,
    beside(input) {
      meanwhile.shift()?.();
      return inTheLoop.beside(input);
    },
  });
  const { live, clock } = await openAlone([round('a1'), round('a2'), round('a3')], reckoner, 40);
  await crowd(live, 30, 100);
  clock.pass(1_000);
  await calm();
  await next(live, 0);
  meanwhile.push(() => void come(live, 'Xia', 'colleague'));
  await come(live, 'Yan', 'colleague');
  clock.pass(1_000);
  await calm();
  expect(asked).toHaveLength(4);
  clock.pass(1_000);
  await calm();
  expect(asked).toHaveLength(6);
  const planned = (at: number) => asked.slice(at, at + 1).flatMap(groupsOf);
  expect(asked.slice(3).flatMap(keptBy)).toEqual([planned(1), planned(3), planned(2)]);
}, 60_000);

test('[MATCH-41] while people stream in, no calculation begins within a second of the one before', async () => {
  const { asked, reckoner } = watched();
  const { live, clock } = await openAlone([round('a1')], reckoner);
  await crowd(live, 2, 4);
  clock.pass(200);
  await calm();
  expect(asked).toHaveLength(1);
  for (let guest = 0; guest < 9; guest += 1) {
    await come(live, `Guest ${guest}`, 'customer');
    clock.pass(100);
    await calm();
  }
  expect(asked).toHaveLength(1);
  clock.pass(100);
  await calm();
  expect(asked.map(({ input }) => input.people.length)).toEqual([6, 15]);
  await live.close();
  expect(clock.waiting()).toBe(0);
});

test('[MATCH-41] a cue that changes nothing for the rounds to come costs no calculation', async () => {
  const { asked, reckoner } = watched();
  const { live, clock } = await openAlone([talk('a1'), talk('a2'), round('a3'), round('a4')], reckoner);
  await crowd(live, 3, 6);
  for (const number of [0, 1, 2, 3]) {
    clock.pass(1_000);
    await calm();
    expect(await next(live, number)).toMatchObject({ ok: true });
  }
  clock.pass(1_000);
  await calm();
  expect(asked).toHaveLength(1);
});

test('[MATCH-41] nothing is worked out while one side is missing, or when no round is to come', async () => {
  const { asked, reckoner } = watched();
  const { live, clock, faults } = await openAlone([talk('a1')], reckoner);
  const alone = await openAlone([round('a1')], reckoner);
  await crowd(live, 3, 6);
  await crowd(alone.live, 3, 0);
  clock.pass(1_000);
  alone.clock.pass(1_000);
  await calm();
  expect(await next(alone.live, 0)).toMatchObject({ ok: true });
  expect(asked).toEqual([]);
  expect([...faults, ...alone.faults]).toEqual([]);
});

test('[MATCH-42] a match of a hall that has become another is not dealt', async () => {
  const { asked, reckoner } = watched();
  const { live, clock } = await openAlone([round('a1')], reckoner);
  await crowd(live, 3, 6);
  clock.pass(1_000);
  await calm();
  await live.askAsServer({ type: 'set-room', data: { ...hall(3), tables: hall(6).tables.slice(3) } });
  await next(live, 0);
  const tables = await live.query(({ rounds }) =>
    Object.values(rounds).flatMap(({ groups }) => Object.values(groups).map(({ table }) => table)),
  );
  expect(asked).toHaveLength(2);
  expect(tables.sort()).toEqual([4, 5, 6]);
});
