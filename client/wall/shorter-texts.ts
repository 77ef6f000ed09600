const MARK = '…';

/**
 * What is left of a text when its last word goes, and the next, each with an ellipsis; a single word loses
 * letters instead. The last one is the ellipsis alone.
 */
export function shorterTexts(text: string): string[] {
  const words = text.trim().split(/\s+/);
  const fewerWords = words.slice(1).map((_, index) => words.slice(0, words.length - 1 - index).join(' '));
  const letters = [...(words[0] ?? '')];
  const fewerLetters = letters.map((_, index) => letters.slice(0, letters.length - 1 - index).join(''));
  return [...fewerWords, ...fewerLetters].map((rest) => rest.replace(/[\s,;:.–-]+$/u, '') + MARK);
}
