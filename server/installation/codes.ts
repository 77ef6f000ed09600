/** Letters of all codes: no vowels, so no words; nothing that looks like something else. */
const ALPHABET = 'CDFHJKMNPRTVWXY';
export const JOIN_LETTERS = 6;
export const REJOIN_LETTERS = 8;

/** So many letters from random hex digits; 16 bytes or more, so that no letter is likelier than another. */
export function lettersFrom(hex: string, count: number): string {
  const base = BigInt(ALPHABET.length);
  let rest = BigInt(`0x${hex}`);
  let letters = '';
  while (letters.length < count) {
    letters += ALPHABET.charAt(Number(rest % base));
    rest /= base;
  }
  return letters;
}

/** What somebody typed or scanned, as codes are kept: capitals without spaces and dashes. */
export const normaliseCode = (typed: string): string => typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase();
