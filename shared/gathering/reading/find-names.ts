import { commonWords } from './words/common-words.ts';
import { plainLetters } from './plain-letters.ts';
import type { Mask } from './text-reading.ts';

/** Soft hyphens and joiners within a word show nothing. */
const WORD = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’-][\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+)*/gu;
const POSSESSIVE = /['’ʼ]s?$/u;
/** What a sentence ends with, and what may stand before its first word. */
const SENTENCE_START = /(?:^|[.!?…:;\n])[\s"'“”„«»()[\]{}\\¿¡—–-]*$/u;
const CAPITALISED = /^\p{Lu}[\p{M}]*\p{Ll}/u;

/** The surnames to look for, folded. */
export type Surnames = ReadonlySet<string>;

/** Everyday words that are surnames too count as names only with a capital within a sentence. */
function isSurname(word: string, surnames: Surnames, before: string): boolean {
  const folded = plainLetters(word);
  if (!surnames.has(folded)) return false;
  return !commonWords.has(folded) || (CAPITALISED.test(word) && !SENTENCE_START.test(before));
}

/** The whole word, or one part of "Smith-Jones": then that part is hidden, and the rest of the word with it. */
function isNamed(word: string, surnames: Surnames, before: string): boolean {
  if (isSurname(word, surnames, before)) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.some((part) => isSurname(part, surnames, before));
}

/** Surnames in a text, as whole words. */
export function findNames(text: string, surnames: Surnames): Mask[] {
  if (surnames.size === 0) return [];
  const masks: Mask[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const bare = word.replace(POSSESSIVE, '');
    const before = text.slice(0, index);
    const isWhole = isNamed(word, surnames, before);
    if (isWhole || isNamed(bare, surnames, before)) {
      masks.push({ from: index, to: index + (isWhole ? word : bare).length, kind: 'name' });
    }
  }
  return masks;
}
