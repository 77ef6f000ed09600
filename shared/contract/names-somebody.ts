import * as signs from './name-signs.ts';

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** "Anna", "O'Connor", "Ben-Ari"; not "HR" and not "iPhone". */
const NAME = /^(?:\p{Lu}['’])?\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{Lu}?[\p{Ll}\p{M}]+)*$/u;

interface Word {
  text: string;
  folded: string;
  /** What stands between the word before and this one. */
  gap: string;
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index);
    end = index + word.length;
    return { text: word, folded: word.toLowerCase().replaceAll("'", '’'), gap };
  });
}

const isName = ({ text, folded }: Word): boolean => NAME.test(text) && !signs.things.has(folded);
const isClose = ({ gap }: Word): boolean => /^\s+$/u.test(gap);
const startsSentence = ({ gap }: Word, at: number): boolean => at === 0 || /[.!?…:;\n"“„«¿¡]/u.test(gap);

/** "Mr Evans", "Dr. Chen". */
const afterTitle = (before: Word, word: Word): boolean =>
  signs.titles.has(before.folded) && /^\.?\s+$/u.test(word.gap);

/** "called Peter", "elle s'appelle Chloé", "cashier Anneka", "I asked Anneka". */
const afterNamer = ({ folded }: Word, word: Word): boolean =>
  isClose(word) &&
  (signs.namers.has(folded.replace(/^.*’/u, '')) || signs.roles.has(folded) || signs.towards.has(folded));

/** "served by Anneka", "thanks to Anneka", "merci à Chloé". */
function afterDeed(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at - 2]?.folded ?? '', words[at - 1]?.folded ?? ''];
  return (second === 'by' && /ed$/.test(first)) || (signs.thanks.has(first) && signs.toWhom.has(second));
}

/** A capital that only somebody has: not after an article, and no everyday beginning of a sentence. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return false;
  const { folded } = word;
  const isThing = signs.LIKE_A_THING.test(folded) && !signs.namesOnS.has(folded);
  if (signs.starters.has(folded) || isThing) return false;
  return startsSentence(word, at) || !before || !signs.determiners.has(before.folded);
}

/** "Anneka at the till", "Chloé de la caisse", "Anneka vom Empfang". */
function isOfPlace(words: readonly Word[], at: number): boolean {
  const [near, next] = [words[at + 1], words[at + 2]];
  if (!near || !next || !isClose(near) || !isClose(next)) return false;
  if (signs.placesWithArticle.has(near.folded)) return true;
  return signs.places.has(near.folded) && (signs.articles.has(next.folded) || /^l’/.test(next.folded));
}

/** "Anneka was very rude", "Why is Anneka always so rude". */
function hasManners(words: readonly Word[], at: number): boolean {
  const is = (place: number) => signs.isWords.has(words[place]?.folded ?? '');
  if (!is(at - 1) && !is(at + 1)) return false;
  const rest = words.slice(is(at + 1) ? at + 2 : at + 1);
  return signs.manners.has(rest.find(({ folded }) => !signs.adverbs.has(folded))?.folded ?? '');
}

/** What stands before a name tells it: a title, a role, a deed, or another name. */
function isToldBefore(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (afterTitle(before, word) || afterNamer(before, word) || afterDeed(words, at)) return true;
  return isClose(word) && isName(before) && !startsSentence(before, at - 1);
}

const isToldAfter = (words: readonly Word[], at: number): boolean =>
  standsAlone(words, at) && (isOfPlace(words, at) || hasManners(words, at));

/**
 * Whether a text seems to name a person: by a title, "called" or a role before the name, two names in a row, a name
 * with a place, or with what is said of people. A guess from the letters alone: it knows no list of people, so that
 * asking it tells nothing of who is there.
 */
export function seemsToName(text: string): boolean {
  const words = wordsOf(text);
  return words.some((word, at) => isName(word) && (isToldBefore(words, at) || isToldAfter(words, at)));
}
