import type { AnswerData, Asks } from '../../contract/cards/asks.ts';
import type { Authored } from '../../contract/cards/authored.ts';
import type { OptionId } from '../../contract/ids.ts';
import { lengthOf, limits } from '../../contract/limits.ts';
import { refuse, type Refusal } from '../asked.ts';
import { textProblem } from '../clean-text.ts';
import type { ReadOnly } from '../read-only.ts';
import { answerText, insteadOf, wordsOf } from './answer-text.ts';
import type { AnswerValue } from './answer-value.ts';
import { mostOptions, optionsProblem } from './options-problem.ts';
import type { PromptSettings } from './prompt-settings.ts';

/** An answer that fits its prompt: what is counted, and its words. */
export interface TakenAnswer {
  value: AnswerValue;
  text: string | null;
}

type Kind = Asks<Authored>['kind'];
type Given<K extends Kind> = ReadOnly<Extract<AnswerData, { kind: K }>>;
interface Prompt<K extends Kind> {
  asks: Extract<Asks<Authored>, { kind: K }>;
  /** In the order in which they are shown. */
  options: OptionId[];
}
type Reader<K extends Kind> = (given: Given<K>, prompt: Prompt<K>) => AnswerValue | Refusal;

const outside = (value: number, min: number, max: number): boolean => value < min || value > max;
const countProblem = (got: number, { least, most }: { least: number; most: number }): Refusal | null => {
  if (got < least) return refuse('too-few', { min: least, got });
  return got > most ? refuse('too-many', { max: most, got }) : null;
};
const longProblem = (texts: readonly string[], max: number): Refusal | null => {
  const got = Math.max(0, ...texts.map(lengthOf));
  return got > max ? refuse('too-long', { max, got }) : null;
};

function readChoice({ options: given, other }: Given<'choice'>, { asks, options }: Prompt<'choice'>) {
  const own = other.trim();
  if (own !== '' && !asks.other) return refuse('wrong-answer');
  const problem =
    optionsProblem(given, options) ??
    longProblem([own], limits.answer) ??
    countProblem(given.length + (own === '' ? 0 : 1), asks);
  const chosen = options.filter((option) => given.includes(option));
  return problem ?? { kind: 'choice' as const, options: chosen, other: own !== '' };
}

function readNumber({ number }: Given<'number'>, { asks: { min, max, places } }: Prompt<'number'>) {
  if (outside(number, min, max)) return refuse('out-of-range', { min, max });
  const isExact = Number(number.toFixed(places)) === number;
  return isExact ? { kind: 'number' as const, number: number + 0 } : refuse('wrong-answer');
}

function readWords({ words }: Given<'words'>, { asks }: Prompt<'words'>) {
  const kept = wordsOf(words);
  if (kept.length === 0) return refuse('empty');
  const problem = countProblem(kept.length, { least: 1, most: asks.most }) ?? longProblem(kept, limits.word);
  return problem ?? { kind: 'words' as const, count: kept.length };
}

function readRanking({ order }: Given<'ranking'>, { asks, options }: Prompt<'ranking'>) {
  const problem = optionsProblem(order, options) ?? countProblem(order.length, { least: 1, most: asks.most });
  return problem ?? { kind: 'ranking' as const, order: [...order] };
}

function readPoints({ points: given }: Given<'points'>, { asks: { total }, options }: Prompt<'points'>) {
  const listed = given.map(({ option }) => option);
  const got = given.reduce((sum, { points }) => sum + points, 0);
  const problem =
    optionsProblem(listed, options) ?? (got === total ? null : refuse('wrong-total', { total, got }));
  if (problem !== null) return problem;
  const of = new Map(given.map(({ option, points }) => [option, points]));
  return { kind: 'points' as const, points: inOrder(options, (option) => of.get(option) || undefined) };
}

function readSorting({ items }: Given<'sorting'>, { options }: Prompt<'sorting'>) {
  const listed = items.map(({ option }) => option);
  const written = insteadOf(items).map(([, text]) => text);
  const problem =
    optionsProblem(listed, options) ??
    countProblem(items.length, { least: 1, most: mostOptions }) ??
    longProblem(written, limits.answer);
  if (problem !== null) return problem;
  const of = new Map(items.map(({ option, sorting }) => [option, sorting]));
  return { kind: 'sorting' as const, items: inOrder(options, (option) => of.get(option)) };
}

/** A record of what there is, in the prompt's order, so that the same answer is written the same way. */
function inOrder<T>(
  options: readonly OptionId[],
  of: (option: OptionId) => T | undefined,
): Record<OptionId, T> {
  const record: Record<OptionId, T> = {};
  for (const option of options) {
    const value = of(option);
    if (value !== undefined) record[option] = value;
  }
  return record;
}

const readers: { [K in Kind]: Reader<K> } = {
  choice: readChoice,
  scale: ({ at }, { asks: { from, to } }) =>
    outside(at, from, to) ? refuse('out-of-range', { min: from, max: to }) : { kind: 'scale', at: at + 0 },
  number: readNumber,
  text: ({ text }, { asks }) => textProblem(text.trim(), asks.maxChars) ?? { kind: 'text' },
  words: readWords,
  ranking: readRanking,
  points: readPoints,
  sorting: readSorting,
};

const readAs = <K extends Kind>(kind: K, given: Given<K>, prompt: Prompt<K>): AnswerValue | Refusal =>
  readers[kind](given, prompt);

function valueOf(
  answer: ReadOnly<AnswerData>,
  { abstain, asks, options }: PromptSettings,
): AnswerValue | Refusal {
  if (answer.kind === 'abstain') return abstain ? { kind: 'abstain' } : refuse('no-abstaining');
  if (answer.kind !== asks.kind) return refuse('wrong-answer');
  return readAs(asks.kind, answer as Given<Kind>, { asks, options: options.map(({ id }) => id) });
}

/** The answer if it fits the prompt, or why it does not. */
export function readAnswer(answer: ReadOnly<AnswerData>, settings: PromptSettings): TakenAnswer | Refusal {
  const value = valueOf(answer, settings);
  return 'code' in value ? value : { value, text: answerText(answer) };
}
