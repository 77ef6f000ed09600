import { plainLetters } from './plain-letters.ts';

/** "van der Berg" is found by "Berg". */
const particles = new Set(
  'van von den der del della des dos das ter ten vom zum zur bin ibn abu the'.split(' '),
);
const SHORTEST = 3;

const isTelling = (word: string): boolean => [...word].length >= SHORTEST && !particles.has(word);

/** The words of a last name by which it is found in a text, folded: "Smith-Jones" is also "Smith" and "Jones". */
export function surnamesIn(lastName: string): string[] {
  const words = lastName.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  return words
    .flatMap((word) => [...new Set([word, ...word.split('-')])].map(plainLetters))
    .filter(isTelling);
}
