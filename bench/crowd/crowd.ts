/** The crowd's process: many light sockets, ordered about over the channel to its parent. */
import { flood, spread } from './answers.ts';
import { LightSocket, type LightOpening } from './light-socket.ts';
import type { Order, Told } from './orders.ts';

let sockets: LightSocket[] = [];
let watching: Promise<Told> = Promise.resolve({ told: 'done' });

async function open(openings: LightOpening[], atOnce: number): Promise<Told> {
  const waiting = [...openings];
  const opened: LightSocket[] = [];
  const opener = async () => {
    for (let opening = waiting.shift(); opening; opening = waiting.shift()) {
      const socket = new LightSocket(opening);
      await socket.open();
      opened.push(socket);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, opener));
  sockets = opened;
  return { told: 'done' };
}

function watch(marker: string): Told {
  watching = new Promise((resolve) => {
    let left = sockets.length;
    let firstNs = 0n;
    for (const socket of sockets) {
      socket.onText = (text) => {
        if (!text.includes(marker)) return;
        const atNs = process.hrtime.bigint();
        if (firstNs === 0n) firstNs = atNs;
        socket.onText = () => undefined;
        left -= 1;
        if (left > 0) return;
        const bytes = Buffer.byteLength(text);
        resolve({ told: 'seen', lastNs: String(atNs), firstNs: String(firstNs), bytes, text });
      };
    }
  });
  return { told: 'done' };
}

function close(): Told {
  for (const socket of sockets) socket.close();
  sockets = [];
  return { told: 'done' };
}

const carryOut: { [O in Order['order']]: (order: Extract<Order, { order: O }>) => Told | Promise<Told> } = {
  open: (order) => open(order.sockets, order.atOnce),
  watch: (order) => watch(order.marker),
  seen: () => watching,
  flood: (order) => flood(sockets, order.messages, order.ms),
  spread: (order) => spread(sockets, order),
  close,
};

process.on('message', (order: Order) => {
  const handler = carryOut[order.order] as (order: Order) => Told | Promise<Told>;
  Promise.resolve()
    .then(() => handler(order))
    .catch((error: unknown): Told => ({ told: 'failed', reason: String(error) }))
    .then((told) => process.send?.(told))
    .catch(() => process.exit(1));
});

process.once('disconnect', () => process.exit(0));
