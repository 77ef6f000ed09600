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

/** A word as somebody's name is written, and not one of everyday capitals. */
const isName = ({ text, folded }: Word): boolean =>
  NAME.test(text) && !signs.things.has(folded) && !signs.everybody.has(folded) && !isThing(folded);
const isThing = (folded: string): boolean =>
  signs.starters.has(folded) ||
  signs.services.has(folded) ||
  (signs.LIKE_A_THING.test(folded) && !signs.namesOnS.has(folded));
const isClose = (word: Word | undefined): boolean => /^\s+$/u.test(word?.gap ?? '');
const startsSentence = ({ gap }: Word, at: number): boolean => at === 0 || /[.!?…:;\n"“„«¿¡]/u.test(gap);
const folded = (words: readonly Word[], at: number): string => words[at]?.folded ?? '';

/** "Mr Evans", "Dr. Chen": whatever the name looks like. */
function afterTitle(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !NAME.test(word.text)) return false;
  return signs.titles.has(before.folded) && /^\.?\s+$/u.test(word.gap);
}

/** "called Peter", "elle s'appelle Chloé", "cashier Anneka", "I asked Anneka". */
const afterNamer = (before: Word, word: Word): boolean =>
  isClose(word) &&
  (signs.namers.has(before.folded.replace(/^.*’/u, '')) ||
    signs.roles.has(before.folded) ||
    signs.towards.has(before.folded));

/** "served by Anneka", "thanks to Anneka", "merci à Chloé". */
function afterDeed(words: readonly Word[], at: number): boolean {
  const [first, second] = [folded(words, at - 2), folded(words, at - 1)];
  return (second === 'by' && /ed$/.test(first)) || (signs.thanks.has(first) && signs.toWhom.has(second));
}

/** "Thanks Anneka", "Merci Chloé, à demain": and nothing more goes with it. */
function isThanked(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !signs.thanks.has(folded(words, at - 1)) || !/^,?\s+$/u.test(word.gap)) return false;
  return !next || !isClose(next) || next.folded === 'for';
}

/** "Ask Anneka about it", "Lovely service from Anneka", "Anneka helped me". */
function isMeant(words: readonly Word[], at: number): boolean {
  const [first, second, before] = [folded(words, at - 3), folded(words, at - 2), folded(words, at - 1)];
  const [next, after] = [folded(words, at + 1), folded(words, at + 2)];
  if (before === 'ask') return signs.aboutWhat.has(next);
  if (before === 'from') return signs.praise.has(first) && signs.praised.has(second);
  return signs.doneToMe.has(next) && signs.me.has(after) && !signs.determiners.has(before);
}

const standsAlone = (words: readonly Word[], at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return word !== undefined && (!before || startsSentence(word, at) || !signs.determiners.has(before.folded));
};

/** "Anneka at the till", "Chloé de la caisse", "Anneka vom Empfang", "Anneka at the bakery counter". */
function isAtWork(words: readonly Word[], at: number): boolean {
  if (!isClose(words[at + 1]) || !signs.places.has(folded(words, at + 1))) return false;
  const near = words.slice(at + 2, at + 5).map((word) => word.folded.replace(/^l’/u, ''));
  const named = signs.articles.has(near[0] ?? '') ? near.slice(1) : near.slice(0, 1);
  return named.some((word) => signs.workplaces.has(word));
}

/** What is said of people only, in the same text: "so rude", "hat geholfen". */
const isOfPeople = (words: readonly Word[]): boolean =>
  words.some((word) => signs.manners.has(word.folded) || signs.deeds.has(word.folded));

/** English, French and Spanish write a capital inside of a sentence for names alone; German for every noun. */
const isGerman = (words: readonly Word[]): boolean => words.some((word) => signs.german.has(word.folded));

/** "Anneka was very rude", "Why is Anneka always so rude". */
function hasManners(words: readonly Word[], at: number): boolean {
  const is = (place: number) => signs.isWords.has(folded(words, place));
  if (!is(at - 1) && !is(at + 1)) return false;
  const rest = words.slice(is(at + 1) ? at + 2 : at + 1);
  return signs.manners.has(rest.find((word) => !signs.adverbs.has(word.folded))?.folded ?? '');
}

/** Somebody where they work: by a capital that only names have there, or with a second sign. */
function isOfPlace(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isAtWork(words, at)) return false;
  return isOfPeople(words.slice(at)) || (!startsSentence(word, at) && !isGerman(words));
}

/** Two names in a row: by capitals that only names have there, or with a second sign. */
function isPair(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !isClose(word) || !isName(before)) return false;
  if (startsSentence(before, at - 1)) return false;
  return !isGerman(words) || isOfPeople(words) || signs.withWhom.has(folded(words, at - 2));
}

/** What stands before a name tells it: a role, a deed, or another name. */
function isToldBefore(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (afterNamer(before, word) || afterDeed(words, at)) return true;
  return isThanked(words, at) || isPair(words, at);
}

const isToldAfter = (words: readonly Word[], at: number): boolean =>
  standsAlone(words, at) && (isOfPlace(words, at) || hasManners(words, at));

/**
 * Whether a text seems to name a person: by a title, "called" or a role before the name, or by a name with what is
 * said of people. A guess from the letters alone, and silent where it is not sure: it knows no list of people, so
 * that asking it tells nothing of who is there.
 */
export function seemsToName(text: string): boolean {
  const words = wordsOf(text);
  return words.some(
    (word, at) =>
      afterTitle(words, at) ||
      (isName(word) && (isToldBefore(words, at) || isToldAfter(words, at) || isMeant(words, at))),
  );
}
