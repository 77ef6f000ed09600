/** Letters that do not come apart into a letter and a mark, and the sign that phones write for another. */
const plain: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ς: 'σ', ı: 'i', '’': "'" },
};

/** Latin and Greek accents, Hebrew points and Arabic vowel signs; the vowels of other scripts are letters. */
const marks = [
  [0x0300, 0x036f],
  [0x0591, 0x05bd],
  [0x05bf, 0x05c7],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
] as const;
const isMark = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return marks.some(([first, last]) => first <= code && code <= last);
};
/** What shows nothing, or only says that a sign is drawn in colour. */
const UNSEEN = /\u00ad|\u200b|\u2060|\ufe0e|\ufe0f|\ufeff/gu;

/** What is written without case, accents and signs that show nothing, so that "MÜLLER", "Müller" and "muller" are the same. */
export function plainLetters(written: string): string {
  const letters = [...written.normalize('NFKD').replace(UNSEEN, '').toLowerCase()];
  return letters
    .map((letter) => (isMark(letter) ? '' : (plain[letter] ?? letter)))
    .join('')
    .normalize('NFC');
}
