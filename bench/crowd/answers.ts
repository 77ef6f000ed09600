import { randomBytes } from 'node:crypto';
import type { LightSocket } from './light-socket.ts';
import type { Told } from './orders.ts';

const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;

/** A message of a template: a fresh id, the socket's own count, another option every time. */
const fill = (socket: LightSocket, template: string, n: number): string =>
  template
    .replace('%AS%', socket.person)
    .replace('%ID%', randomBytes(16).toString('hex'))
    .replace('"%N%"', String(n))
    .replace('%OPTION%', `o${(n % 2) + 1}`);

const percentile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Counts answers of acknowledged messages and how long each took. */
class AnswerBook {
  readonly #tookMs: number[] = [];
  readonly ackedMs: number[] = [];
  refused = 0;

  note(text: string, tookMs: number): void {
    this.#tookMs.push(tookMs);
    if (!text.includes('"ok":true')) this.refused += 1;
  }

  get size(): number {
    return this.#tookMs.length;
  }

  told(ms: number): Told {
    const sorted = this.#tookMs.toSorted((a, b) => a - b);
    const p50Ms = percentile(sorted, 0.5);
    const p99Ms = percentile(sorted, 0.99);
    const accepted = this.size - this.refused;
    return { told: 'answered', accepted, refused: this.refused, ms, p50Ms, p99Ms, ackedMs: this.ackedMs };
  }
}

/** Every socket keeps one message outstanding for `ms`; `messages` holds one template per socket. */
export function flood(sockets: LightSocket[], messages: string[], ms: number): Promise<Told> {
  const book = new AnswerBook();
  const startedMs = nowMs();
  return new Promise((resolve) => {
    let outstanding = sockets.length;
    const finish = () => {
      outstanding -= 1;
      if (outstanding === 0) resolve(book.told(nowMs() - startedMs));
    };
    sockets.forEach((socket, index) => {
      let n = 0;
      let sentMs = 0;
      const send = () => {
        n += 1;
        sentMs = nowMs();
        socket.send(`42${n}${fill(socket, messages[index] ?? '', n)}`);
      };
      socket.onText = (text) => {
        if (!text.startsWith('43')) return;
        book.note(text, nowMs() - sentMs);
        if (nowMs() - startedMs < ms) send();
        else finish();
      };
      send();
    });
  });
}

const TAP_EVERY_MS = 10;

/** Taps of a heart in turn from socket to socket, so many a second together; returns how to stop. */
function tap(sockets: LightSocket[], perSecond: number): () => void {
  const startedMs = nowMs();
  let tapped = 0;
  const timer = setInterval(() => {
    const due = ((nowMs() - startedMs) * perSecond) / 1_000;
    for (; tapped < due; tapped += 1) {
      const socket = sockets[tapped % sockets.length];
      socket?.send(`42${JSON.stringify(['react', { as: socket.person, kind: 'heart', taps: 1 }])}`);
    }
  }, TAP_EVERY_MS);
  return () => clearInterval(timer);
}

interface Spread {
  messages: string[];
  ms: number;
  /** Taps a second meanwhile. */
  taps?: number;
}

/** One message per socket, evenly spread over `ms`. */
export function spread(sockets: LightSocket[], { messages, ms, taps = 0 }: Spread): Promise<Told> {
  const book = new AnswerBook();
  const startedMs = nowMs();
  const stop = taps > 0 ? tap(sockets, taps) : () => undefined;
  return new Promise((resolve) => {
    sockets.forEach((socket, index) => {
      let sentMs = 0;
      socket.onText = (text) => {
        if (!text.startsWith('43')) return;
        book.note(text, nowMs() - sentMs);
        book.ackedMs.push(nowMs());
        if (book.size < sockets.length) return;
        stop();
        resolve(book.told(nowMs() - startedMs));
      };
      setTimeout(
        () => {
          sentMs = nowMs();
          socket.send(`421${fill(socket, messages[index] ?? '', 100_000)}`);
        },
        (ms * index) / sockets.length,
      );
    });
  });
}
