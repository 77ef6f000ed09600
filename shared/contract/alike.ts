/** Words that most questions share, in English and German; folded. */
const common = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in into is it its just me ' +
    'more my no not of on or our please should so some than that the their them then there these they this to too us ' +
    'very was we were what when where which who why will with would you your ' +
    'aber alle als am an auch auf aus bei bin bitte da das dass dem den der des die dir doch du ein eine einem einen ' +
    'einer er es euch euer eure fur gibt habe haben hat ich ihr im in ist ja kann konnen man mehr mich mir mit nach ' +
    'nicht noch nur oder schon sehr sich sie sind so uber um und uns unser unsere vom von vor wann war warum was wenn ' +
    'wer werden wie wieso wir wird wo zu zum zur'
  ).split(' '),
);

/** Without accents, in small letters. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** "returns" and "return", "Kunden" and "Kunde" count as the same. */
const stem = (word: string): string => word.replace(/(?<=\p{L}{3})(?:ing|ies|es|s|en|e|y)$/u, '');

function tellingWords(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(stem));
}

/** From here on somebody who did not look for it is told that two may be the same: a wrong hint costs attention. */
export const PERHAPS_THE_SAME = 0.5;
/** From here on one stands on top of a list in which somebody looks for the same: a missing one costs more. */
export const WORTH_A_LOOK = 0.3;

interface Asked {
  text: string;
  supporters: number;
}

/** Those that are as alike as this or more, and all others; the most alike first, then what many ask. */
export function byLikeness<T extends Asked>(text: string, questions: readonly T[], from: number) {
  const judged = questions.map((question) => ({ question, likeness: alike(text, question.text) }));
  const sorted = judged.sort(
    (a, b) => b.likeness - a.likeness || b.question.supporters - a.question.supporters,
  );
  return {
    nearly: sorted.filter(({ likeness }) => likeness >= from).map(({ question }) => question),
    others: sorted.filter(({ likeness }) => likeness < from).map(({ question }) => question),
  };
}

/**
 * How alike two questions are, 0 to 1, by the words that they share whatever their order; common words do not
 * count.
 */
export function alike(a: string, b: string): number {
  const [ones, others] = [tellingWords(a), tellingWords(b)];
  const all = ones.size + others.size;
  if (all === 0) return 0;
  const shared = [...ones].filter((word) => others.has(word)).length;
  return (2 * shared) / all;
}
