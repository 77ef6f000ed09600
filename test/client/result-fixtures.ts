import type { Asks, AskKind } from '../../shared/contract/cards/asks.ts';
import type { PulseCard, TallyCard, TallyRow } from '../../shared/contract/cards/prompts.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Result } from '../../client/ui/results/result-lines.ts';

export const words = {
  guest: 'visitor',
  guests: 'visitors',
  colleague: 'associate',
  colleagues: 'associates',
};

export const row = (id: string, count: number, more: Partial<TallyRow> = {}): TallyRow => ({
  ...{ id, count, from: null, to: null, customers: null, colleagues: null, value: null, sorted: null },
  ...more,
});

export const tallyOf = (kind: AskKind, rows: TallyRow[], more: Partial<TallyCard> = {}): TallyCard => ({
  ...{ prompt: 'a1' as SegmentId, kind, answered: 41, of: 60, abstained: 0, rows },
  ...{ mean: null, median: null, sides: null, earlier: null },
  ...more,
});

export const asksOf = {
  choice: { kind: 'choice', least: 1, most: 1, other: false },
  scale: { kind: 'scale', from: 0, to: 10, low: 'not at all', high: 'completely' },
  number: { kind: 'number', min: 0, max: 60, places: 0, unit: 'min' },
  text: { kind: 'text', maxChars: 140 },
  words: { kind: 'words', most: 3 },
  ranking: { kind: 'ranking', most: 3 },
  points: { kind: 'points', total: 100 },
  sorting: { kind: 'sorting' },
} as const satisfies { [K in AskKind]: Extract<Asks<string>, { kind: K }> };

export const options = [
  { id: 'o1', label: 'Waiting' },
  { id: 'o2', label: 'The till' },
  { id: 'o3', label: 'Returns' },
];

/** One result of every kind, as if 41 of 60 had answered. */
export const results: Record<AskKind, Result> = {
  choice: of('choice', [row('o1', 18), row('o2', 23)]),
  scale: of('scale', [row('3', 1), row('7', 40)], { mean: 6.9, median: 7 }),
  number: of('number', [bin('b0', 0, 29, 30), bin('b1', 30, 60, 11)], { mean: 16.4, median: 14 }),
  text: of('text', []),
  words: of('words', []),
  ranking: of('ranking', [
    row('o2', 41, { value: 1.2 }),
    row('o1', 41, { value: 2.4 }),
    row('o3', 0, { value: null }),
  ]),
  points: of('points', [row('o1', 1230, { value: 30 }), row('o2', 2460, { value: 60 })]),
  sorting: of('sorting', [row('o1', 41, { sorted: { keep: 30, change: 8, stop: 3 } })]),
};

function of(kind: AskKind, rows: TallyRow[], more: Partial<TallyCard> = {}): Result {
  return { asks: asksOf[kind], options, tally: tallyOf(kind, rows, more) };
}
function bin(id: string, from: number, to: number, count: number): TallyRow {
  return row(id, count, { from, to });
}

const steps = (...counts: number[]): number[] => counts;
export const pulseCard: PulseCard = {
  ...{ prompt: 'a9' as SegmentId, before: 'a1' as SegmentId, from: 0, to: 10, teams: [] },
  both: {
    ...{ n: 56, before: 5.2, after: 7.9, up: 49, same: 5, down: 2 },
    rowsBefore: steps(0, 2, 3, 7, 10, 12, 9, 6, 4, 2, 1),
    rowsAfter: steps(0, 0, 0, 1, 2, 4, 5, 9, 16, 12, 7),
  },
  heard: null,
};
