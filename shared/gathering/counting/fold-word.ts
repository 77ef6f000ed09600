import { limits } from '../../contract/limits.ts';
import { plainLetters } from '../reading/plain-letters.ts';

const ENDS = String.raw`\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Pc}.,;:!?…'"*/\\¿¡·•、。！？，；：؟،؛।`;
const AT_THE_ENDS = new RegExp(`^[#${ENDS}]+|[${ENDS}]+$`, 'gu');

/** Words that end in "s" and mean something else without it. */
const noPlurals: ReadonlySet<string> = new Set([
  ...['always', 'chaos', 'customs', 'does', 'goods', 'lens', 'means', 'news', 'perhaps', 'series', 'species'],
]);

/** Endings of plurals, and of the singulars that lose the same letters; the first that fits counts. */
const endings: readonly [RegExp, string][] = [
  [/(?<=[a-z]{2})ies?$/, 'y'],
  [/(?<=[a-z](?:x|ch|sh|ss|zz))es?$/, ''],
  [/(?<=[^aeiou]us)es?$/, ''],
  [/(?<=[a-z]{2}o)es?$/, ''],
  [/(?<=(?:ss|us|is))$/, ''],
  [/(?<=[a-z]{3})s$/, ''],
];

function singular(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || noPlurals.has(word)) return word;
  const ending = endings.find(([end]) => end.test(word));
  return ending === undefined ? word : word.replace(...ending);
}

/** A word without what people spell in many ways: the marks, the case, signs at its ends. */
function withoutSpelling(said: string): string {
  const spaced = plainLetters(said).replace(/\s+/gu, ' ').trim();
  const bare = spaced.replace(AT_THE_ENDS, '');
  return bare === '' ? spaced : bare;
}

/**
 * What spellings of the same word have in common: case, spaces, accents, signs at the ends and simple plurals do
 * not count. Of a phrase all words stay, in their order. "" for nothing at all.
 */
export function foldWord(said: string): string {
  const words = withoutSpelling(said).split(' ');
  const folded = [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ');
  return [...folded].slice(0, limits.word * 2).join('');
}
