const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** How a UTF-16 file begins, as hex: with its mark, or with two letters of which every other byte is zero. */
const LITTLE_END_FIRST = /^fffe|^(?!00)..00(?!00)..00$/;
const BIG_END_FIRST = /^feff|^00(?!00)..00(?!00)..$/;

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (LITTLE_END_FIRST.test(start)) return 'utf-16le';
  return BIG_END_FIRST.test(start) ? 'utf-16be' : null;
}

/**
 * The text of a file that somebody saved from a spreadsheet: UTF-8 or UTF-16, with or without a mark, else
 * windows-1252. Null for what is no text (a workbook, a picture).
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return decoded(bytes, wide);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}
