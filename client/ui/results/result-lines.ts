import type { Asks } from '../../../shared/contract/cards/asks.ts';
import type { Counts, TallyCard, TallyRow } from '../../../shared/contract/cards/prompts.ts';
import { resultWords } from '../../words/results.ts';

/** What a result is told from: the prompt in one language, and its counts. */
export interface Result {
  asks: Asks<string>;
  options: readonly { id: string; label: string }[];
  tally: TallyCard;
}

/** One option with what people gave it. Lengths go from 0 to 1 of the longest, of both rounds. */
export interface ResultLine {
  id: string;
  label: string;
  count: number;
  /** The number that stands last: the count, average points or the average place; null while nobody. */
  told: number | null;
  length: number;
  /** Null where sides are not told apart. */
  sides: { customers: number; colleagues: number; customersLength: number; colleaguesLength: number } | null;
  /** The same of the earlier round. */
  earlier: { told: number | null; length: number } | null;
  sorted: NonNullable<TallyRow['sorted']>;
}

const OTHER = 'other';
const empty: Omit<TallyRow, 'id'> = {
  ...{ from: null, to: null, count: 0, customers: null, colleagues: null, value: null, sorted: null },
};

const rowOf = (counts: Counts, id: string): TallyRow =>
  counts.rows.find((row) => row.id === id) ?? { id, ...empty };

/** The options in their order, and what people added themselves at the end. */
function labelled({ asks, options, tally }: Result): Result['options'] {
  const hasOther = (asks.kind === 'choice' && asks.other) || tally.rows.some(({ id }) => id === OTHER);
  return hasOther ? [...options, { id: OTHER, label: resultWords.other }] : options;
}

const valued: readonly string[] = ['points', 'ranking'];

/** Counts, but for kinds whose rows have a value of their own: two rounds need not have as many people. */
const toldOf = (row: TallyRow, kind: string): number | null =>
  valued.includes(kind) ? row.value : row.count;

const lengthsOf = (counts: Counts | null, kind: string): number[] =>
  (counts?.rows ?? []).map((row) => toldOf(row, kind) ?? 0);

function sidesOf(row: TallyRow, length: number, tally: TallyCard): ResultLine['sides'] {
  const { customers, colleagues } = row;
  if (tally.sides === null || tally.earlier !== null || customers === null || colleagues === null)
    return null;
  const one = length / Math.max(1, customers + colleagues);
  return {
    customers,
    colleagues,
    customersLength: customers * one,
    colleaguesLength: colleagues * one,
  };
}

/** As the rows are ordered, the best first: of options that few placed the mean place alone says little. */
function byPlace({ rows }: TallyCard): (one: ResultLine, other: ResultLine) => number {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const placeOf = ({ id, told }: ResultLine) => (told === null ? Infinity : (places.get(id) ?? Infinity));
  return (one, other) => placeOf(one) - placeOf(other) || 0;
}

/** The rows of kinds that ask about a list of options. */
export function linesOf(result: Result): ResultLine[] {
  const { tally, asks } = result;
  const longest = Math.max(...lengthsOf(tally, asks.kind), ...lengthsOf(tally.earlier, asks.kind), 0) || 1;
  const told = (counts: Counts, id: string) => {
    const value = toldOf(rowOf(counts, id), asks.kind);
    return { told: value, length: (value ?? 0) / longest };
  };
  const lines = labelled(result).map(({ id, label }): ResultLine => {
    const row = rowOf(tally, id);
    const now = told(tally, id);
    return {
      ...{ id, label, count: row.count, ...now },
      sides: sidesOf(row, now.length, tally),
      earlier: tally.earlier && told(tally.earlier, id),
      sorted: row.sorted ?? { keep: 0, change: 0, stop: 0 },
    };
  });
  return asks.kind === 'ranking' ? lines.toSorted(byPlace(tally)) : lines;
}

/** The number of a line as it stands: averages always with one decimal. */
export function toldText(told: number | null, kind: string): string {
  if (told === null) return '–';
  return valued.includes(kind) ? resultWords.tenths(told) : resultWords.number(told);
}

/** Ids of the rows, for a surface that shows them page by page. */
export const lineIds = (result: Result): string[] => linesOf(result).map(({ id }) => id);
