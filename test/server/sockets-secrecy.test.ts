import { expect, test } from 'vitest';
import { joinAs } from '../support/begin-gathering.ts';
import { openHall } from '../support/hall-of-three.ts';
import type { PhoneClient } from '../support/phone-client.ts';

/** Everything that a colleague, and the answers to a colleague, give away while so many guests come in. */
async function colleagueSees(guests: number) {
  const { app, gathering, open } = await openHall();
  const ben = await joinAs(app, gathering.live, { name: 'Ben', role: 'colleague' });
  const bens = open({ cookie: ben.browser.cookie });
  await bens.welcomed();
  for (let n = 0; n < guests; n += 1) {
    const guest = await joinAs(app, gathering.live, { name: `Guest ${n}`, role: 'customer' });
    const phone = open({ cookie: guest.browser.cookie });
    await phone.welcomed();
  }
  const answer = await bens.ask(
    'set-consent',
    { consent: [], wording: 1 },
    { as: ben.person, id: 'e'.repeat(32) },
  );
  app.clock.pass(5_000);
  await bens.until((client) => client.of('beat').length > 0);
  await app.close();
  await bens.until(({ socket }) => !socket.connected);
  return { messages: messagesOf(bens), answer };
}

/** Without the time to come back, which is drawn anew for every page, and what names a random start. */
const messagesOf = (client: PhoneClient) =>
  client.messages
    .filter(({ event }) => event !== 'bye')
    .map((message) => JSON.stringify(message).replace(/http:\/\/127\.0\.0\.1:\d+/, 'address'));

test('[WIRE-21] colleagues learn nothing from cursors, answers and beats while guests join', async () => {
  const [alone, full] = [await colleagueSees(0), await colleagueSees(6)];
  expect(full).toEqual(alone);
});
