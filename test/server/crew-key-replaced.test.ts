import { expect, test } from 'vitest';
import { hallOfThree } from '../support/hall-of-three.ts';

test('[KEY-9] a page that came in by a replaced key is sent away at once; nobody else is', async () => {
  const { app, gathering, open, facilitator, wall, adas } = await hallOfThree();
  const replace = (role: string) =>
    fetch(`${app.url}/api/gatherings/${gathering.id}/keys/${role}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.installation.firstOwnerKey ?? ''}` },
    });
  expect((await replace('facilitator')).status).toBe(200);
  await facilitator.until(({ socket }) => !socket.connected);
  expect([wall, adas].map(({ socket }) => socket.connected)).toEqual([true, true]);

  const other = open({
    surface: 'console',
    key: app.installation.crewKey(gathering.id, 'facilitator', null),
  });
  await other.welcomed();
  expect((await replace(`wall?wall=${gathering.wall}`)).status).toBe(200);
  await wall.until(({ socket }) => !socket.connected);
  expect([other, adas].map(({ socket }) => socket.connected)).toEqual([true, true]);

  const back = open({ surface: 'console', key: gathering.consoleKey });
  await back.until(({ refusal }) => refusal !== null);
  expect(back.refusal).toBe('wrong-key');
});
