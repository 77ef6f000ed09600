export interface Bounds {
  bytes: number;
  depth: number;
}

/**
 * Whether a parsed message is plain JSON within bounds; looked at before anything walks it by recursion.
 * Bytes are those of its strings and keys, roughly those of its JSON.
 */
export function isWithin(message: unknown, { bytes, depth }: Bounds): boolean {
  let left = bytes;
  const open: { value: unknown; level: number }[] = [{ value: message, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, level } = next;
    left -= weightOf(value);
    if (left < 0 || level > depth || ArrayBuffer.isView(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inside] of Object.entries(value)) {
      left -= key.length;
      open.push({ value: inside, level: level + 1 });
    }
  }
  return left >= 0;
}

const weightOf = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) + 2 : 4);
