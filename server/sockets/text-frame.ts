const TEXT = 0x81;
const LENGTH_IN_TWO_BYTES = 126;
const LENGTH_IN_EIGHT_BYTES = 127;

/** A whole, unmasked WebSocket text frame, header and text in one buffer. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = headerOf(length);
  const frame = Buffer.allocUnsafe(header.length + length);
  header.copy(frame);
  frame.write(text, header.length);
  return frame;
}

function headerOf(length: number): Buffer {
  if (length < LENGTH_IN_TWO_BYTES) return Buffer.from([TEXT, length]);
  if (length < 65_536) return Buffer.from([TEXT, LENGTH_IN_TWO_BYTES, length >> 8, length & 0xff]);
  const header = Buffer.alloc(10);
  header[0] = TEXT;
  header[1] = LENGTH_IN_EIGHT_BYTES;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
