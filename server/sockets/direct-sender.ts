import type { Line } from './line.ts';

/** The end of the WebSocket library that writes ready-made frames. */
export interface Sender {
  sendFrame(frames: Buffer[]): void;
}

/**
 * Whether this connection can be written to past Socket.IO and Engine.IO, and where. Null is always
 * safe: then the ordinary way is taken.
 *
 * Danger: this reads insides of engine.io and ws that are no promise of theirs. Order holds because
 * both ways end in the same TCP socket, and this one is taken only while nothing waits in Engine.IO's
 * queue. Whatever is not found as expected (another version, polling, an upgrade under way,
 * compression) gives null.
 */
export function directSender(line: Line): Sender | null {
  const { conn } = line;
  if (conn.readyState !== 'open' || conn.upgrading || queued(conn) !== 0) return null;
  return conn.transport.name === 'websocket' ? senderOf(conn.transport) : null;
}

/** Whether the insides are where they are expected; asked of the first WebSocket after a start. */
export const looksFamiliar = (line: Line): boolean =>
  queued(line.conn) !== null && senderOf(line.conn.transport) !== null;

/** Bytes that were written to this connection and that the other end has not taken yet. */
export function backlogOf(line: Line): number {
  const ws = webSocketOf(line.conn.transport);
  return ws !== null && 'bufferedAmount' in ws ? Number(ws.bufferedAmount) : 0;
}

const queued = (conn: object): number | null => {
  const queue: unknown = Reflect.get(conn, 'writeBuffer');
  return Array.isArray(queue) ? queue.length : null;
};

function webSocketOf(transport: object): object | null {
  const ws = 'socket' in transport ? transport.socket : null;
  return isObject(ws) ? ws : null;
}

function senderOf(transport: object): Sender | null {
  const ws = webSocketOf(transport);
  if (ws === null || !('_sender' in ws) || !isObject(ws._sender)) return null;
  const compresses = Boolean(Reflect.get(transport, 'perMessageDeflate'));
  return !compresses && isSender(ws._sender) ? ws._sender : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isSender = (value: object): value is Sender =>
  'sendFrame' in value && typeof value.sendFrame === 'function';
