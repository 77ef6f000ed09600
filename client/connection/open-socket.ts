import { io, type Socket } from 'socket.io-client';
import type {
  DownMessages,
  Handshake,
  HandshakeRefusal,
  UpMessages,
} from '../../shared/contract/messages.ts';
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
  const returning = new ComingBack(socket, duties);
  socket.on('bye', ({ retryAfterMs }) => returning.waitFor(byeDelayMs(retryAfterMs, duties.chance())));
  socket.connect();
  return {
    socket,
    tryNow: () => returning.tryNow(),
    abandon: () => socket.io.engine.close(),
    close: () => {
      returning.stop();
      socket.disconnect();
    },
  };
}

/** When to try again, and by which way. */
class ComingBack {
  readonly #socket: GatheringSocket;
  readonly #duties: SocketDuties;
  #failures = 0;
  #notBeforeMs = 0;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(socket: GatheringSocket, duties: SocketDuties) {
    this.#socket = socket;
    this.#duties = duties;
    socket.on('connect', () => this.#connected());
    socket.on('connect_error', (error) => this.#failed(refusalIn(error.message)));
    socket.on('disconnect', () => {
      duties.away();
      this.#retry(0);
    });
  }

  waitFor(ms: number): void {
    this.#notBeforeMs = performance.now() + ms;
  }

  tryNow(): void {
    const isWaiting = this.#timer !== undefined && !this.#closed;
    if (isWaiting && performance.now() >= this.#notBeforeMs) this.#connectIn(0);
  }

  stop(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #connected(): void {
    const { engine } = this.#socket.io;
    if (engine.transport.name === 'websocket') this.#failures = 0;
    engine.on('upgrade', () => (this.#failures = 0));
  }

  #failed(refusal: HandshakeRefusal | undefined): void {
    this.#failures += 1;
    if (!refusal || refusal === 'closing') {
      this.#duties.away();
      return this.#retry(0);
    }
    this.#duties.refused(refusal);
    this.#retry(REFUSED_RETRY_MS);
  }

  #retry(atLeastMs: number): void {
    if (this.#closed) return;
    const wait = Math.max(atLeastMs, this.#notBeforeMs - performance.now());
    this.#connectIn(wait + retryDelayMs(this.#failures, this.#duties.chance()));
  }

  #connectIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#socket.io.opts.transports = prefersPolling(this.#failures) ? POLLING_FIRST : WEBSOCKET_FIRST;
      this.#socket.connect();
    }, ms);
  }
}

/** Every third try, so that a hall does not stay on polling only because the server was away. */
const prefersPolling = (failures: number): boolean =>
  failures > 0 && failures % (TRIES_BEFORE_POLLING + 1) === TRIES_BEFORE_POLLING;

const refusalIn = (message: string): HandshakeRefusal | undefined =>
  handshakeRefusals.find((refusal) => refusal === message);
