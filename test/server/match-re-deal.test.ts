import { expect, test } from 'vitest';
import type { Answer } from '../../shared/contract/commands/command.ts';
import type { LiveGathering } from '../../server/gathering/live-gathering-port.ts';
import { inTheLoop } from '../../server/gathering/match-planner/reckoner.ts';
import type { AnyCommand } from '../../shared/gathering/asked.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { round } from '../support/gathering-fixtures.ts';
import { come, crowd, dealt, next, openAlone, turn, watched } from './match-world.ts';

const ids = fakeChance('dealing again');

function reDeal(live: LiveGathering, number: number): Promise<Answer> {
  const envelope = { client: ids.hex(16), n: 1, as: null, basis: '', ageMs: 0 };
  const command = { ...envelope, id: ids.hex(16), type: 're-deal', data: { number } } as AnyCommand;
  return live.ask(command, { role: 'facilitator' });
}

const together = (groups: readonly string[][]) => groups.map((people) => [...people].sort().join()).sort();

test('[MATCH-53] a round that is dealt again is worked out beside the loop, before it is decided', async () => {
  const { asked, reckoner } = watched();
  const { live, faults } = await openAlone([round('a1')], reckoner);
  await crowd(live, 4, 4);
  await next(live, 0);
  const before = await dealt(live, 'a1');
  expect(await reDeal(live, 1)).toMatchObject({ ok: true });
  expect(asked.map(({ where }) => where)).toEqual(['beside', 'beside']);
  const groups = await dealt(live, 'a1');
  expect(together(groups)).toEqual(together(asked[1]?.matches[0]?.groups.map(({ people }) => people) ?? []));
  for (const one of together(groups)) expect(together(before)).not.toContain(one);
  expect(faults).toEqual([]);
});

test('[MATCH-53] who came meanwhile is dealt too, in the loop', async () => {
  let meanwhile: () => Promise<unknown> = () => Promise.resolve();
  const { asked, reckoner } = watched({
    ...inTheLoop,
    async beside(input) {
      await meanwhile();
      return inTheLoop.beside(input);
    },
  });
  const { live } = await openAlone([round('a1')], reckoner);
  await crowd(live, 4, 4);
  await next(live, 0);
  meanwhile = async () => {
    meanwhile = () => Promise.resolve();
    await come(live, 'Zoe', 'customer');
  };
  expect(await reDeal(live, 1)).toMatchObject({ ok: true });
  expect(asked.at(-1)?.where).toBe('here');
  expect((await dealt(live, 'a1')).flat()).toHaveLength(9);
});

test('[MATCH-53] a calculation that fails is done in the loop; one that nobody can use is not begun', async () => {
  let fails = false;
  const { asked, reckoner } = watched({
    ...inTheLoop,
    beside: (input) => (fails ? Promise.reject(new Error('no thread')) : inTheLoop.beside(input)),
  });
  const { live, faults } = await openAlone([round('a1')], reckoner);
  await crowd(live, 4, 4);
  expect(await reDeal(live, 0)).toMatchObject({ ok: false, code: 'no-round' });
  expect(asked).toEqual([]);
  await next(live, 0);
  await turn();
  fails = true;
  expect(await reDeal(live, 1)).toMatchObject({ ok: true });
  expect(faults).toHaveLength(1);
  expect(asked.at(-1)?.where).toBe('here');
  expect(await reDeal(live, 0)).toMatchObject({ ok: false, code: 'moved' });
});
