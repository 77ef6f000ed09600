const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** Spreadsheets on Windows write UTF-16 with a mark; half of its bytes are zero, so a missing mark shows too. */
function sixteenBitOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return 'utf-16be';
  return null;
}

/**
 * The text of a file that somebody saved from a spreadsheet: UTF-8 or UTF-16, with or without a mark, else
 * windows-1252. Null for what is no text (a workbook, a picture).
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = sixteenBitOrder(bytes);
  if (wide !== null) return decoded(bytes, wide);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}
