import { plainLetters } from './plain-letters.ts';
import { englishWords } from './words/english.ts';
import { frenchWords } from './words/french.ts';
import { germanWords } from './words/german.ts';
import { spanishWords } from './words/spanish.ts';

const listed: ReadonlySet<string> = new Set(
  [englishWords, germanWords, frenchWords, spanishWords]
    .flatMap((words) => words.split(/\s+/u))
    .map(plainLetters),
);
const list = [...listed];

const ENDINGS = ['s', 'es', 'e', 'n', 'en', 'er', 'ers', 'ed', 'ing'];
/** Letters, and the signs that stand in for letters. */
const WORD = /[\p{L}\p{M}\p{N}@$*]+(?:[!|'’][\p{L}\p{M}\p{N}@$*]+)*/gu;
const signs: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '|': 'i' },
};

const unsigned = (word: string): string => word.replace(/[013457@$!|]/gu, (sign) => signs[sign] ?? sign);

/** "f*ck": a star stands for one letter. */
const fits = (starred: string, word: string): boolean =>
  starred.length === word.length && [...starred].every((letter, at) => letter === '*' || letter === word[at]);

function isListed(word: string): boolean {
  if (!word.includes('*')) return listed.has(word);
  return /^\p{L}{1,3}\*+/u.test(word) && list.some((one) => fits(word, one));
}

function isMarked(word: string): boolean {
  const plain = unsigned(plainLetters(word));
  if (isListed(plain)) return true;
  return ENDINGS.some((ending) => plain.endsWith(ending) && isListed(plain.slice(0, -ending.length)));
}

/** Whether a word of the review list is in the text, as a whole word; figures alone are no words. */
export const hasMarkedWord = (text: string): boolean =>
  [...text.matchAll(WORD)].some(([word]) => /\p{L}/u.test(word) && isMarked(word));
