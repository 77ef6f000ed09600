/** Before a name: "Mrs", "Herr", "Señora". Folded, without the dot. */
const titles = new Set(
  (
    'mr mrs ms miss mx dr prof professor doctor sir dame lady lord ' +
    'herr frau hr fr monsieur madame mme mlle mademoiselle señor señora señorita sr sra srta don doña'
  ).split(' '),
);

/** After these words comes a name: "a man called Peter". */
const namers = new Set(
  'called named namens heißt heisst nommé nommée appelle llama llamado llamada'.split(' '),
);

/** Capitals of everyday things: "Black Friday", "Head Office", "Good Morning", "New York". */
const things = new Set(
  (
    'i a an the monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december christmas easter new year black north south east west upper lower ' +
    'street road avenue lane square park bank holiday customer customers service services team head office store ' +
    'shop guest guests app card club house hall centre center department desk support care help online good great ' +
    'united kingdom states city google apple amazon microsoft internet wifi'
  ).split(' '),
);

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
    return { text: word, folded: word.toLowerCase(), gap };
  });
}

const isName = ({ text, folded }: Word): boolean => NAME.test(text) && !things.has(folded);
const isClose = ({ gap }: Word): boolean => /^\s+$/u.test(gap);
const startsSentence = ({ gap }: Word, at: number): boolean => at === 0 || /[.!?…:;\n"“„«¿¡]/u.test(gap);

/** "Mr Evans", "Dr. Chen". */
const afterTitle = (before: Word, word: Word): boolean =>
  titles.has(before.folded) && /^\.?\s+$/u.test(word.gap) && isName(word);

const afterNamer = (before: Word, word: Word): boolean =>
  namers.has(before.folded.replace(/^.*['’]/u, '')) && isClose(word) && isName(word);

/**
 * Whether a text seems to name a person: a title with a name, "called" with a name, or two names in a row within a
 * sentence. A guess from the letters alone: it knows no list of people, so that asking it tells nothing of who is there.
 */
export function seemsToName(text: string): boolean {
  const words = wordsOf(text);
  return words.some((word, at) => {
    const before = words[at - 1];
    if (before === undefined) return false;
    if (afterTitle(before, word) || afterNamer(before, word)) return true;
    return isClose(word) && isName(before) && isName(word) && !startsSentence(before, at - 1);
  });
}
