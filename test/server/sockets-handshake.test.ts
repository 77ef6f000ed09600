import { expect, test } from 'vitest';
import { contractVersion } from '../../shared/contract/version.ts';
import { joinAs, newBrowser } from '../support/begin-gathering.ts';
import { openHall } from '../support/hall-of-three.ts';
import { newId, type Opening } from '../support/phone-client.ts';

const refusalOf = async (
  open: (opening: Partial<Opening>) => { refusal: string | null } & Waiting,
  opening: Partial<Opening>,
) => {
  const client = open(opening);
  await client.until((one) => one.refusal !== null);
  return client.refusal;
};
interface Waiting {
  until(holds: (client: { refusal: string | null }) => boolean): Promise<void>;
}

test('[WIRE-6] a handshake that is not ours is refused with its reason', async () => {
  const { app, gathering, open } = await openHall();
  const stranger = newBrowser(app, gathering.id, 'stranger');
  const { consoleKey, wallKey, wall } = gathering;
  const refused: [string, Partial<Opening>][] = [
    ['not-known', {}],
    ['not-known', { cookie: stranger.cookie }],
    ['no-such-gathering', { gathering: newId() as never, cookie: stranger.cookie }],
    ['wrong-key', { surface: 'console' }],
    ['wrong-key', { surface: 'console', key: wallKey }],
    ['wrong-key', { surface: 'wall', wall, key: consoleKey }],
    ['wrong-key', { surface: 'wall', wall: newId() as never, key: wallKey }],
    ['malformed', { surface: 'wall', key: wallKey }],
    ['malformed', { client: 'x' }],
    ['malformed', { cursors: { nested: { deep: [] } as never } }],
    ['reload', { contract: contractVersion + 1, client: 'of another shape' }],
  ];
  for (const [reason, opening] of refused) expect(await refusalOf(open, opening)).toBe(reason);
});

test('[WIRE-7] a page of another origin is refused on both transports; our own pages are not', async () => {
  const { app, gathering, open } = await openHall({ config: { publicUrl: 'https://closer.example.org' } });
  const { browser } = await joinAs(app, gathering.live, { name: 'Ada', role: 'customer' });
  const https = { cookie: browser.cookie };
  const { host } = new URL(app.url);
  const foreign = [
    'https://evil.example',
    'null',
    `http://${host}.evil.example`,
    'http://127.0.0.1:1',
    'file://',
  ];
  for (const transports of [['websocket'], ['polling']] as Opening['transports'][]) {
    for (const origin of foreign) {
      const refusal = await refusalOf(open, { ...https, transports: transports ?? [], headers: { origin } });
      expect(refusal).toMatch(/websocket error|xhr poll error/);
    }
    for (const origin of [`http://${host}`, 'https://closer.example.org']) {
      const client = open({ ...https, transports: transports ?? [], headers: { origin } });
      await client.welcomed();
    }
  }
});

test('[WIRE-8] a new connection of the same tab ends the earlier one, and no other', async () => {
  const { app, gathering, open } = await openHall();
  const { browser } = await joinAs(app, gathering.live, { name: 'Ada', role: 'customer' });
  const other = await joinAs(app, gathering.live, { name: 'Ben', role: 'customer' });
  const first = open({ cookie: browser.cookie });
  await first.welcomed();
  const bens = open({ cookie: other.browser.cookie, client: first.client });
  await bens.welcomed();
  expect(first.socket.connected).toBe(true);
  const second = open({ cookie: browser.cookie, client: first.client });
  await Promise.all([second.welcomed(), first.until(({ socket }) => !socket.connected)]);
  expect([second, bens].map(({ socket }) => socket.connected)).toEqual([true, true]);
});
