import { connect, type Socket } from 'node:net';
import { clientFrame, FrameReader } from './frames.ts';

export interface LightOpening {
  host: string;
  port: number;
  path: string;
  /** Sent as the Cookie header; "" for none. */
  cookie: string;
  /** Engine.IO and Socket.IO by hand; false: a bare WebSocket. */
  socketIo: boolean;
  /** `auth` of the Socket.IO handshake. */
  auth: unknown;
}

/** One phone of the crowd: a TCP socket, frames by hand, no library between. */
export class LightSocket {
  onText: (text: string) => void = () => undefined;
  /** The person of this phone, told by the server's welcome; "" where there is none. */
  person = '';
  readonly #tcp: Socket;
  readonly #opening: LightOpening;
  #upgraded = false;
  #opened: () => void = () => undefined;
  readonly #reader = new FrameReader((text) => this.#text(text));

  constructor(opening: LightOpening) {
    this.#opening = opening;
    this.#tcp = connect({ host: opening.host, port: opening.port, noDelay: true });
    this.#tcp.on('data', (chunk) => this.#data(chunk));
  }

  /** Resolves when messages can be sent; rejects when the server refuses. */
  open(): Promise<void> {
    const { host, port, path, cookie } = this.#opening;
    return new Promise((resolve, reject) => {
      this.#opened = resolve;
      this.#tcp.once('error', reject);
      this.#tcp.once('close', () => reject(new Error('closed before it opened')));
      this.#tcp.write(
        `GET ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n` +
          `${cookie === '' ? '' : `Cookie: ${cookie}\r\n`}\r\n`,
      );
    });
  }

  send(text: string): void {
    this.#tcp.write(clientFrame(text));
  }

  close(): void {
    this.#tcp.destroy();
  }

  #data(chunk: Buffer): void {
    if (this.#upgraded) {
      this.#reader.read(chunk);
      return;
    }
    const end = chunk.indexOf('\r\n\r\n');
    if (!chunk.toString('latin1', 0, 12).endsWith('101')) {
      this.#tcp.destroy(new Error(chunk.toString('latin1', 0, 200)));
      return;
    }
    this.#upgraded = true;
    if (!this.#opening.socketIo) this.#opened();
    if (chunk.length > end + 4) this.#reader.read(chunk.subarray(end + 4));
  }

  #text(text: string): void {
    if (!this.#opening.socketIo) this.onText(text);
    else if (text === '2') this.send('3');
    else if (text.startsWith('0')) this.send(`40${JSON.stringify(this.#opening.auth)}`);
    else if (text.startsWith('40')) this.#opened();
    else if (text.startsWith('44')) this.#tcp.destroy(new Error(text));
    else if (text.startsWith('42["welcome"')) this.person = personIn(text);
    else this.onText(text);
  }
}

/** The first person of a welcome; "" when it names none. */
const personIn = (welcome: string): string => /"person":"(\w+)"/.exec(welcome)?.[1] ?? '';
