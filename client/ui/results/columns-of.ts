import type { Asks } from '../../../shared/contract/cards/asks.ts';
import type { Counts, TallyRow } from '../../../shared/contract/cards/prompts.ts';
import { resultWords } from '../../words/results.ts';

/** One step of a scale or one bin of numbers. Heights go from 0 to 1 of the highest. */
export interface Column {
  id: string;
  /** What stands below it; "" below a bin. */
  step: string;
  /** What a reader is told. */
  told: string;
  count: number;
  height: number;
  /** How much of the height is customers'; null where sides are not told apart. */
  customersPart: number | null;
}

/** A mark on the axis, 0 at its start and 1 at its end. */
export interface AxisMark {
  kind: 'mean' | 'median';
  at: number;
  told: string;
}

export interface Figure {
  columns: Column[];
  marks: AxisMark[];
  low: string;
  high: string;
}

type Scale = Pick<Extract<Asks<string>, { kind: 'scale' }>, 'from' | 'to' | 'low' | 'high'>;
type Band = Extract<Asks<string>, { kind: 'number' }>;

const highestOf = (counts: readonly number[]): number => Math.max(1, ...counts);

/** Only where the parts are told and make up the whole. */
function customersPart(row: TallyRow | undefined, bySide: boolean): number | null {
  if (!bySide || row === undefined || row.customers === null || row.colleagues === null) return null;
  return row.customers / Math.max(1, row.customers + row.colleagues);
}

/** Without the unit, which stands at the ends. */
const marksOf = (mean: number | null, at: (value: number) => number): AxisMark[] =>
  mean === null ? [] : [{ kind: 'mean', at: at(mean), told: resultWords.mean(resultWords.tenths(mean)) }];

export const withUnit = (value: number, unit: string): string =>
  `${resultWords.number(value)} ${unit}`.trim();

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** Every step of a scale with how many chose it, however the counts are ordered. */
export function scaleFigure(scale: Scale, counts: readonly number[], mean: number | null): Figure {
  const { from, to, low, high } = scale;
  const highest = highestOf(counts);
  const columns = Array.from({ length: to - from + 1 }, (_, index): Column => {
    const count = counts[index] ?? 0;
    const step = String(from + index);
    const told = resultWords.stepTold(step, count);
    return { id: step, step, told, count, height: count / highest, customersPart: null };
  });
  const marks = marksOf(mean, (value) => share((value - from + 0.5) / columns.length));
  return { columns, marks, low, high };
}

/** The same from the rows of a tally. */
export function scaleOfRows(scale: Scale, { rows, mean }: Counts, bySide: boolean): Figure {
  const rowAt = (step: string) => rows.find((row) => row.id === step);
  const steps = Array.from({ length: scale.to - scale.from + 1 }, (_, index) => String(scale.from + index));
  const figure = scaleFigure(
    scale,
    steps.map((step) => rowAt(step)?.count ?? 0),
    mean,
  );
  const columns = figure.columns.map((column) => ({
    ...column,
    customersPart: customersPart(rowAt(column.id), bySide),
  }));
  return { ...figure, columns };
}

interface NumberAxis {
  low: number;
  high: number;
  at: (value: number) => number;
}

/** The axis that the bins stand on; of the band while there are none. Both ends of a bin are included. */
function axisOf({ min, max, places }: Band, rows: Counts['rows']): NumberAxis {
  const low = rows[0]?.from ?? min;
  const high = rows.at(-1)?.to ?? max;
  const step = 10 ** -places;
  return { low, high, at: (value) => share((value - low + step / 2) / (high - low + step)) };
}

/** Numbers in bins, with the ends of the bins below them: they cover what was answered, not the whole band. */
export function numberFigure(band: Band, { rows, mean, median }: Counts, bySide: boolean): Figure {
  const { unit } = band;
  const { low, high, at } = axisOf(band, rows);
  const highest = highestOf(rows.map(({ count }) => count));
  const told = (value: number | null) => resultWords.number(value ?? 0);
  const columns = rows.map((row): Column => ({
    ...{ id: row.id, step: '', count: row.count, height: row.count / highest },
    told: resultWords.stepTold(withUnitOf(resultWords.range(told(row.from), told(row.to)), unit), row.count),
    customersPart: customersPart(row, bySide),
  }));
  const middle: AxisMark[] =
    median === null
      ? []
      : [{ kind: 'median', at: at(median), told: resultWords.median(resultWords.number(median)) }];
  const marks = [...marksOf(mean, at), ...middle];
  return { columns, marks, low: resultWords.number(low), high: withUnit(high, unit) };
}

const withUnitOf = (told: string, unit: string): string => `${told} ${unit}`.trim();
