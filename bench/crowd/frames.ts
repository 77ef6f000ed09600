/** WebSocket frames by hand (RFC 6455), text only: as little work per message as JavaScript allows. */

const MASK = Buffer.from([0x5a, 0x17, 0xc3, 0x88]);

/** A masked text frame, as a client sends it. */
export function clientFrame(text: string): Buffer {
  const payload = Buffer.from(text, 'utf8');
  const short = payload.length < 126;
  const head = short
    ? Buffer.from([0x81, 0x80 | payload.length])
    : Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 0xff]);
  for (let i = 0; i < payload.length; i += 1) payload[i] = (payload[i] ?? 0) ^ (MASK[i & 3] ?? 0);
  return Buffer.concat([head, MASK, payload]);
}

/** An unmasked text frame, as a server sends it. */
export function serverFrame(text: string): Buffer {
  const payload = Buffer.from(text, 'utf8');
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x81, length]), payload]);
  if (length < 65_536) return Buffer.concat([Buffer.from([0x81, 126, length >> 8, length & 0xff]), payload]);
  const head = Buffer.alloc(10);
  head[0] = 0x81;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

interface Header {
  start: number;
  length: number;
}

function headerAt(bytes: Buffer, at: number): Header | null {
  if (bytes.length < at + 2) return null;
  const short = (bytes[at + 1] ?? 0) & 0x7f;
  if (short < 126) return { start: at + 2, length: short };
  const wide = short === 126 ? 2 : 8;
  if (bytes.length < at + 2 + wide) return null;
  const length = wide === 2 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
  return { start: at + 2 + wide, length };
}

/** Takes whole frames off a stream; gives their text to `onText` and keeps the rest. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);
  readonly #onText: (text: string) => void;

  constructor(onText: (text: string) => void) {
    this.#onText = onText;
  }

  read(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let header = headerAt(bytes, at); header; header = headerAt(bytes, at)) {
      const end = header.start + header.length;
      if (bytes.length < end) break;
      if (((bytes[at] ?? 0) & 0x0f) === 1) this.#onText(bytes.toString('utf8', header.start, end));
      at = end;
    }
    this.#rest = bytes.subarray(at);
  }
}
