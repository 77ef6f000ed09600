import { io, type Socket } from 'socket.io-client';
import type { DownMessages, Handshake, HandshakeRefusal, UpMessages } from '../../shared/contract/messages.ts';
import { handshakeRefusals } from '../../shared/contract/vocabulary.ts';
import { byeDelayMs, retryDelayMs } from './retry-delay.ts';

export type GatheringSocket = Socket<DownMessages, UpMessages>;

const WEBSOCKET_FIRST = ['websocket', 'polling'];
const POLLING_FIRST = ['polling', 'websocket'];
/** Halls block WebSocket now and then, and servers restart: two tries each way tell the two apart. */
const TRIES_BEFORE_POLLING = 2;
const CONNECT_TIMEOUT_MS = 5_000;
const REFUSED_RETRY_MS = 30_000;

export interface SocketDuties {
  /** "" is the page's own. */
  address: string;
  /** Called for every attempt, so that it carries the cursors of that moment. */
  handshake(): Handshake;
  chance(): number;
  refused(refusal: HandshakeRefusal): void;
  away(): void;
}

export interface OpenSocket {
  socket: GatheringSocket;
  /** The page woke up or is online again: tries now, unless the server asked for patience. */
  tryNow(): void;
  /** The link is silent: drops it, and comes back by the usual way. */
  abandon(): void;
  close(): void;
}

/**
 * A socket that always comes back. Reconnection is ours, because Socket.IO's own neither survives a
 * refusal by the server nor a close by it, and knows no `bye`.
 */
export function openSocket(duties: SocketDuties): OpenSocket {
  const socket: GatheringSocket = io(duties.address, {
    autoConnect: false,
    forceNew: true,
    reconnection: false,
    timeout: CONNECT_TIMEOUT_MS,
    transports: WEBSOCKET_FIRST,
    tryAllTransports: true,
    auth: (give) => give(duties.handshake()),
  });
  const returning = comeBack(socket, duties);
  socket.on('bye', ({ retryAfterMs }) => returning.waitFor(byeDelayMs(retryAfterMs, duties.chance())));
  socket.connect();
  return {
    socket,
    tryNow: returning.tryNow,
    abandon: () => socket.io.engine.close(),
    close: () => {
      returning.stop();
      socket.disconnect();
    },
  };
}

function comeBack(socket: GatheringSocket, duties: SocketDuties) {
  let failures = 0;
  let notBeforeMs = 0;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connectIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      socket.io.opts.transports = prefersPolling(failures) ? POLLING_FIRST : WEBSOCKET_FIRST;
      socket.connect();
    }, ms);
  };
  const retry = (atLeastMs = 0) => {
    if (closed) return;
    const wait = Math.max(atLeastMs, notBeforeMs - performance.now());
    connectIn(wait + retryDelayMs(failures, duties.chance()));
  };

  socket.on('connect', () => {
    if (socket.io.engine.transport.name === 'websocket') failures = 0;
    socket.io.engine.on('upgrade', () => (failures = 0));
  });
  socket.on('disconnect', () => {
    duties.away();
    retry();
  });
  socket.on('connect_error', (error) => {
    failures += 1;
    const refusal = refusalIn(error.message);
    if (refusal && refusal !== 'closing') duties.refused(refusal);
    else duties.away();
    retry(refusal && refusal !== 'closing' ? REFUSED_RETRY_MS : 0);
  });

  return {
    waitFor: (ms: number) => (notBeforeMs = performance.now() + ms),
    tryNow: () => {
      if (!closed && timer !== undefined && performance.now() >= notBeforeMs) connectIn(0);
    },
    stop: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}

/** Every third try, so that a hall does not stay on polling only because the server was away. */
const prefersPolling = (failures: number): boolean =>
  failures > 0 && failures % (TRIES_BEFORE_POLLING + 1) === TRIES_BEFORE_POLLING;

const refusalIn = (message: string): HandshakeRefusal | undefined =>
  handshakeRefusals.find((refusal) => refusal === message);
