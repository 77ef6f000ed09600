import { expect, test } from 'vitest';
import { hallOfThree } from '../support/hall-of-three.ts';
import { joinAs } from '../support/begin-gathering.ts';

test('[WIRE-20] presence counts people once, however many pages they have open, and tells consoles only', async () => {
  const { app, adas, ada, ben, open, facilitator, wall, gathering } = await hallOfThree();
  const second = open({ cookie: ada.browser.cookie, transports: ['polling'] });
  await second.welcomed();
  app.clock.pass(1_000);

  await facilitator.until((client) => client.of('presence').length > 0);

  expect(facilitator.of('presence').at(-1)).toMatchObject({
    ...{ customers: 1, colleagues: 1, walls: 1, consoles: 1, polling: 1, slowestPhoneMs: null },
    nowMs: app.clock.nowMs(),
  });
  const cleo = await joinAs(app, gathering.live, { name: 'Cleo', role: 'customer', browser: ben.browser });
  app.devicesChanged(gathering.id, [cleo.browser.device]);
  second.close();
  const counted = () => {
    app.clock.pass(1_000);
    return facilitator.of('presence').at(-1);
  };
  await expect.poll(counted).toMatchObject({ customers: 2, colleagues: 1, polling: 0 });
  expect([...adas.of('presence'), ...wall.of('presence')]).toEqual([]);
});
