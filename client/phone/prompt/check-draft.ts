import type { AnswerData, Asks } from '../../../shared/contract/cards/asks.ts';
import { lengthOf, limits } from '../../../shared/contract/limits.ts';
import { phonePromptWords as words } from '../../words/phone-prompts.ts';
import type { AskedHere, DraftKind, DraftOf } from './draft.ts';
import { readNumber } from './number-text.ts';

/** An answer that can be sent, or what is still missing, in words. */
export type Checked = { answer: AnswerData; problem?: never } | { answer?: never; problem: string };

type AsksOf<K extends DraftKind> = Extract<Asks<string>, { kind: K }>;
type Check<K extends DraftKind> = (
  draft: DraftOf<K>,
  asks: AsksOf<K>,
  options: AskedHere['options'],
) => Checked;

const no = (problem: string): Checked => ({ problem });
const over = (text: string, most: number): number => lengthOf(text.trim()) - most;
const tooLong = (text: string, most: number): string | null =>
  over(text, most) > 0 ? words.text.long(over(text, most)) : null;

const choice: Check<'choice'> = ({ options, other }, { least, most }) => {
  const own = other?.trim() ?? '';
  const count = options.length + (other === null ? 0 : 1);
  const problem = countProblem(count, least, most) ?? (other === null ? null : ownProblem(own));
  return problem === null ? { answer: { kind: 'choice', options, other: own } } : no(problem);
};

function countProblem(count: number, least: number, most: number): string | null {
  if (count === 0) return words.choice.none;
  if (count < least) return words.choice.missing(least - count);
  return count > most ? words.choice.tooMany(count - most) : null;
}

const ownProblem = (own: string): string | null =>
  own === '' ? words.choice.otherEmpty : tooLong(own, limits.answer);

const number: Check<'number'> = ({ typed }, { min, max, places }) => {
  if (typed.trim() === '') return no(words.number.empty);
  const read = readNumber(typed);
  if (read === null) return no(words.number.notOne);
  if (read.places > places) return no(places === 0 ? words.number.whole : words.number.places(places));
  if (read.number < min || read.number > max) return no(words.number.outside(String(min), String(max)));
  return { answer: { kind: 'number', number: read.number } };
};

const text: Check<'text'> = (draft, { maxChars }) => {
  const written = draft.text.trim();
  if (written === '') return no(words.text.empty);
  const long = tooLong(written, maxChars);
  return long === null ? { answer: { kind: 'text', text: written, wall: draft.wall } } : no(long);
};

const cloud: Check<'words'> = (draft) => {
  const said = draft.words.map((word) => word.trim()).filter((word) => word !== '');
  if (said.length === 0) return no(words.words.empty);
  const long = said.map((word) => tooLong(word, limits.word)).find((problem) => problem !== null);
  return long === undefined ? { answer: { kind: 'words', words: said } } : no(long);
};

const points: Check<'points'> = (draft, { total }, options) => {
  const given = options.map(({ id }) => ({ option: id, points: draft.points[id] ?? 0 }));
  const left = total - sumOf(given);
  if (left > 0) return no(words.points.missing(left));
  if (left < 0) return no(words.points.tooMany(-left));
  return { answer: { kind: 'points', points: given.filter((one) => one.points > 0) } };
};

const sumOf = (given: readonly { points: number }[]): number =>
  given.reduce((sum, one) => sum + one.points, 0);

const sorting: Check<'sorting'> = ({ items }, _asks, options) => {
  const sorted = options.flatMap(({ id }) => {
    const { sorting: put, instead } = items[id] ?? { sorting: null, instead: '' };
    return put ? [{ option: id, sorting: put, instead: put === 'keep' ? '' : instead.trim() }] : [];
  });
  if (sorted.length === 0) return no(words.sorting.none);
  const long = sorted.map(({ instead }) => tooLong(instead, limits.answer)).find((one) => one !== null);
  return long === undefined ? { answer: { kind: 'sorting', items: sorted } } : no(long);
};

const checks: { [K in DraftKind]: Check<K> } = {
  ...{ choice, number, text, points, sorting, words: cloud },
  /** The order in which a list came is nobody's answer. */
  ranking: ({ order, untouched }, { most }) =>
    untouched ? no(words.ranking.untouched) : { answer: { kind: 'ranking', order: order.slice(0, most) } },
};

/** Whether what is made so far can be sent as it is. */
export function checkDraft<K extends DraftKind>(draft: DraftOf<K>, { asks, options }: AskedHere): Checked {
  const check: Check<K> = checks[draft.kind];
  return check(draft, asks as AsksOf<K>, options);
}
