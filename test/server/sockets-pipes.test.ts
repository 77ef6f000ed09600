import { expect, onTestFinished, test } from 'vitest';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { createDirectPipe } from '../../server/sockets/direct-pipe.ts';
import { directSender } from '../../server/sockets/direct-sender.ts';
import type { LineServer } from '../../server/sockets/line.ts';
import type { Pipe } from '../../server/sockets/pipe.ts';
import { createStockPipe } from '../../server/sockets/stock-pipe.ts';
import { beginGathering, joinAs } from '../support/begin-gathering.ts';
import { chose } from '../support/gathering-fixtures.ts';
import { PhoneClient, type Opening } from '../support/phone-client.ts';
import { startApp } from '../support/start-app.ts';

const yes = { prompt: 'a2' as SegmentId, answer: chose('o1') };

/** The same short gathering through this pipe: what each surface got, in order. */
async function play(makePipe: (io: LineServer) => Pipe, transports: Opening['transports'] = ['websocket']) {
  const lines: LineServer[] = [];
  const pipe = (io: LineServer) => {
    lines.push(io);
    return makePipe(io);
  };
  const app = await startApp({ pipe });
  onTestFinished(() => app.close());
  const gathering = await beginGathering(app);
  const ada = await joinAs(app, gathering.live, { name: 'Ada', role: 'customer' });
  const at = { url: app.url, gathering: gathering.id, transports };
  const adas = new PhoneClient({
    ...at,
    surface: 'phone',
    cookie: ada.browser.cookie,
    client: 'a'.repeat(32),
  });
  await adas.welcomed();
  const facilitator = new PhoneClient({
    ...at,
    surface: 'console',
    key: gathering.consoleKey,
    client: 'b'.repeat(32),
  });
  await facilitator.welcomed();
  for (const client of [adas, facilitator]) onTestFinished(() => client.close());
  for (const number of [0, 1])
    await facilitator.ask('next', { number }, { id: `c${number}`.padEnd(32, '0') });
  await adas.ask('answer-prompt', yes, { as: ada.person, id: 'd'.repeat(32) });
  app.clock.pass(5_000);
  await facilitator.ask('close-prompt', { prompt: 'a2' as SegmentId }, { id: 'e'.repeat(32) });
  await adas.until(hasClosed('customers'));
  await facilitator.until(hasClosed('console'));
  const open = lines.flatMap((io) => [...io.of('/').sockets.values()]);
  return {
    got: [adas, facilitator].map((client) => client.messages.filter(isCertain).map(withoutAddress)),
    free: open.map((line) => directSender(line) !== null),
  };
}
const hasClosed = (audience: Audience) => (client: PhoneClient) =>
  (client.card(audience, 'prompt:a2') as { open?: boolean } | undefined)?.open === false;
/** Volatile messages may be missed by either way. */
const isCertain = ({ event }: { event: string }) => event !== 'presence';
const withoutAddress = (message: object) =>
  JSON.stringify(message).replace(/http:\/\/127\.0\.0\.1:\d+/, 'address');

test('[WIRE-22] the direct way and the ordinary way deliver the same messages in the same order', async () => {
  const direct = await play(() => createDirectPipe());
  const stock = await play(createStockPipe);
  expect(direct.got).toEqual(stock.got);
  expect(direct.free).toEqual([true, true]);
});

test('[WIRE-22] connections that cannot be written to directly get the same by the ordinary way', async () => {
  const polling = await play(() => createDirectPipe(), ['polling']);
  const stock = await play(createStockPipe);
  expect(polling.got).toEqual(stock.got);
  expect(polling.free).toEqual([false, false]);
});
