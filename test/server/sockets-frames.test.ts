import { expect, test } from 'vitest';
import * as ws from 'ws';
import type { Line } from '../../server/sockets/line.ts';
import { createSpreads } from '../../server/sockets/spreads.ts';
import { textFrame } from '../../server/sockets/text-frame.ts';
import { isWithin } from '../../server/sockets/weigh.ts';

const framed = (text: string): Buffer => {
  const options = { fin: true, rsv1: false, opcode: 1, mask: false, readOnly: true };
  const sender: unknown = Reflect.get(ws, 'Sender');
  const frame: unknown = typeof sender === 'function' ? Reflect.get(sender, 'frame') : null;
  return typeof frame === 'function'
    ? Buffer.concat(Reflect.apply(frame, null, [Buffer.from(text), options]) as Buffer[])
    : Buffer.alloc(0);
};

test('[WIRE-22] a frame made here is the frame that the WebSocket library makes, at every length', () => {
  for (const length of [0, 1, 125, 126, 127, 65_535, 65_536, 70_000]) {
    const text = 'x'.repeat(length);
    expect(textFrame(text).equals(framed(text))).toBe(true);
  }
  expect(textFrame('Zoë, مريم').equals(framed('Zoë, مريم'))).toBe(true);
});

const lines = (count: number) => Array.from({ length: count }, (_, id) => ({ id }) as never as Line);

test('[WIRE-23] a message in chunks is finished before anything newer, and skips who has left', () => {
  const sent: Line[] = [];
  const spreads = createSpreads<string>((line) => sent.push(line));
  const room = new Set(lines(100));
  const [first] = room;
  const last = [...room].at(-1);
  spreads.start('room', room, 'tally');
  expect(sent).toHaveLength(32);
  expect(sent[0]).toBe(first);
  if (last !== undefined) room.delete(last);
  spreads.finish('room');
  expect(sent).toEqual([...room]);
  spreads.finish('room');
  expect(sent).toHaveLength(99);
});

test('[WIRE-23] a message in chunks goes on by itself', async () => {
  const sent: Line[] = [];
  const room = new Set(lines(80));
  createSpreads<string>((line) => sent.push(line)).start('room', room, 'tally');
  await expect.poll(() => sent.length).toBe(80);
});

test('[WIRE-9] bounds: depth, bytes, and nothing but JSON', () => {
  const bounds = { bytes: 100, depth: 3 };
  expect(isWithin({ a: { b: [1] } }, bounds)).toBe(true);
  expect(isWithin({ a: { b: [[1]] } }, bounds)).toBe(false);
  expect(isWithin('é'.repeat(40), bounds)).toBe(true);
  expect(isWithin('é'.repeat(60), bounds)).toBe(false);
  expect(
    isWithin(
      Array.from({ length: 30 }, () => 1),
      bounds,
    ),
  ).toBe(false);
  expect(isWithin({ ['k'.repeat(101)]: 1 }, bounds)).toBe(false);
  expect(isWithin(Buffer.from('x'), bounds)).toBe(false);
});
