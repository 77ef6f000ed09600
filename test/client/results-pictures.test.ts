import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { numberFigure, scaleOfRows } from '../../client/ui/results/columns-of.ts';
import { directionOf } from '../../client/ui/results/direction-of.ts';
import { summaryOf } from '../../client/ui/results/result-summary.ts';
import { linesOf } from '../../client/ui/results/result-lines.ts';
import PulseResults from '../../client/ui/results/PulseResults.svelte';
import TallyResults from '../../client/ui/results/TallyResults.svelte';
import { askKinds } from '../../shared/contract/cards/asks.ts';
import { asksOf, options, pulseCard, results, row, tallyOf, words } from './result-fixtures.ts';

const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const shown = (kind: keyof typeof results, more: object = {}) =>
  textOf(render(TallyResults, { props: { ...results[kind], words, ...more } }).body);

describe('[RESULT-1] every kind has a picture that says how many of whom answered, and abstentions apart', () => {
  test.each(askKinds)('%s', (kind) => {
    expect(shown(kind)).toContain('41 of 60 answered');
    const told = shown(kind, { tally: { ...results[kind].tally, abstained: 2 } });
    expect(told).toContain('43 of 60 answered');
    expect(told).toMatch(/2 (of them )?rather not say/);
  });
  test('nobody yet is said calmly, and every option stands', () => {
    const none = shown('choice', { tally: tallyOf('choice', [], { answered: 0 }) });
    expect(none).toContain('No answers');
    for (const { label } of options) expect(none).toContain(label);
  });
});

describe('[RESULT-2] sides are told apart in words and pattern, only where their counts are told', () => {
  const bySide = tallyOf('choice', [row('o1', 12, { customers: 5, colleagues: 7 }), row('o2', 6)], {
    answered: 18,
    sides: { customers: 11, colleagues: 7 },
  });
  test('with words on every row and in the key', () => {
    const told = shown('choice', { tally: bySide });
    for (const part of ['5 visitors, 7 associates', '11 visitors', '18 of 60 answered'])
      expect(told).toContain(part);
  });
  test('a row whose sides are not told has one bar, and without sides there is no key', () => {
    const [first, second] = linesOf({ ...results.choice, tally: bySide });
    expect(first?.sides).toMatchObject({ customers: 5, colleagues: 7 });
    expect(second?.sides).toBeNull();
    const plain = { ...bySide, sides: null };
    expect(linesOf({ ...results.choice, tally: plain }).every(({ sides }) => sides === null)).toBe(true);
    expect(shown('choice', { tally: plain })).not.toContain('visitors');
    const none = { ...bySide, answered: 0, sides: { customers: 0, colleagues: 0 } };
    expect(shown('choice', { tally: none })).not.toContain('0 visitors');
  });
});

describe('[RESULT-3] lengths compare with the longest of both rounds', () => {
  test('never over 1, and the longest is 1', () => {
    const counts = fc.array(fc.nat(900), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, (now, before) => {
        const rows = (list: number[]) => list.map((count, index) => row(`o${String(index + 1)}`, count));
        const earlier = { answered: 3, abstained: 0, rows: rows(before), mean: null, median: null };
        const tally = tallyOf('choice', rows(now), { earlier });
        const lengths = linesOf({ ...results.choice, tally }).flatMap((line) => [
          line.length,
          line.earlier?.length ?? 0,
        ]);
        expect(Math.max(...lengths)).toBe(Math.max(...now, ...before) > 0 ? 1 : 0);
      }),
    );
  });
  test('two rounds have their words', () => {
    const earlier = { answered: 30, abstained: 0, rows: [row('o1', 9)], mean: null, median: null };
    const told = shown('choice', { tally: { ...results.choice.tally, earlier } });
    for (const part of ['second time', 'first time', '18', '9']) expect(told).toContain(part);
  });
});

describe('[RESULT-4] a scale is its distribution with the mean as a mark, never the mean alone', () => {
  test('every step stands, also one that nobody chose, between the words of its ends', () => {
    const told = shown('scale');
    for (const part of ['not at all', 'completely', 'mean 6.9', '7: 40 people', '0: 0 people'])
      expect(told).toContain(part);
  });
  test('the mark stands on its step', () => {
    const { tally } = results.scale;
    const at = (mean: number) => scaleOfRows(asksOf.scale, { ...tally, mean }, false).marks[0]?.at;
    expect(at(0)).toBeCloseTo(0.5 / 11);
    expect(at(10)).toBeCloseTo(10.5 / 11);
    expect(scaleOfRows(asksOf.scale, { ...tally, mean: null }, false).marks).toEqual([]);
  });
});

test('[RESULT-5] numbers are a histogram between the ends of its bins, with mean and middle marked', () => {
  const told = shown('number');
  for (const part of ['0 ', '60 min', 'mean 16.4', 'middle 14', '0 to 29 min: 30 people'])
    expect(told).toContain(part);
  const { marks } = numberFigure(asksOf.number, { ...results.number.tally, mean: 90, median: -4 }, false);
  expect(marks.map(({ at }) => at)).toEqual([1, 0]);
  const bins = [0, 2, 4, 6, 8, 10, 12].map((from) => row(`b${String(from)}`, 1, { from, to: from + 1 }));
  const over = numberFigure(
    asksOf.number,
    { ...results.number.tally, rows: bins, mean: 6.5, median: 12 },
    false,
  );
  expect([over.low, over.high]).toEqual(['0', '13 min']);
  expect(over.marks.map(({ at }) => Math.floor(at * bins.length))).toEqual([3, 6]);
  const rows = [row('b0', 4, { from: 20, to: 24 }), row('b1', 4, { from: 25, to: 30 })];
  const part = { ...results.number.tally, rows, mean: 25, median: 20 };
  const figure = numberFigure(asksOf.number, part, false);
  expect([figure.low, figure.high]).toEqual(['20', '30 min']);
  expect(figure.marks.map(({ at }) => at)).toEqual([5.5 / 11, 0.5 / 11]);
});

describe('[RESULT-6] a ranking stands in its order with mean places, points with mean points, sortings side by side', () => {
  test('the best place first; what nobody placed last', () => {
    expect(linesOf(results.ranking).map(({ id }) => id)).toEqual(['o2', 'o1', 'o3']);
    const few = [row('o2', 50, { value: 1.4 }), row('o3', 1, { value: 1 }), row('o1', 0)];
    const rows = { ...results.ranking, tally: tallyOf('ranking', few) };
    expect(linesOf(rows).map(({ id }) => id)).toEqual(['o2', 'o3', 'o1']);
    expect(summaryOf(rows)).toContain('First: The till, average place 1.4.');
    expect(shown('ranking')).toMatch(/1\. The till .*1\.2.*2\. Waiting .*2\.4.*average place; 1 is best/);
  });
  test('mean points, not sums', () => {
    expect(shown('points')).toMatch(/Waiting 30\.0 .*The till 60\.0 .*points a person/);
  });
  test('keep, change and stop, each in words', () => {
    expect(shown('sorting')).toContain('30 keep, 8 change, 3 stop');
    expect(shown('sorting')).toMatch(/keep .*change .*stop /);
  });
});

test('[RESULT-7] what people added themselves is a row of its own, after the options', () => {
  const tally = tallyOf('choice', [row('other', 3), row('o1', 1)]);
  expect(linesOf({ ...results.choice, tally }).at(-1)).toMatchObject({ label: 'Something else', count: 3 });
});

test('[RESULT-8] of many rows those of a page are shown, as long as beside all of them', () => {
  const told = render(TallyResults, { props: { ...results.choice, words, shown: ['o1'] } }).body;
  expect(told).toContain('Waiting');
  expect(told).not.toContain('The till');
  expect(told).toContain(`inline-size: ${String((18 / 23) * 100)}%`);
});

describe('[RESULT-9] a pulse compares people who answered both, with both means and how many moved', () => {
  const pulse = (more: object) =>
    textOf(
      render(PulseResults, { props: { pulse: { ...pulseCard, ...more }, low: 'l', high: 'h', words } }).body,
    );
  test('before and after', () => {
    const told = pulse({});
    for (const part of [
      '56 people who answered both: 49 went up, 5 the same, 2 down',
      'mean 5.2',
      'mean 7.9',
    ])
      expect(told).toContain(part);
  });
  test('who rated themselves, in the event’s own word', () => {
    expect(pulse({ heard: { n: 23, mean: 9, rows: [] } })).toContain('56 associates who answered both');
  });
  test('fewer than five are not told; felt heard stands with its distribution', () => {
    const told = pulse({ both: null, heard: { n: 23, mean: 9.1, rows: [0, 0, 0, 1, 0, 0, 0, 1, 4, 7, 10] } });
    expect(told).toContain('Fewer than five');
    for (const part of ['How far 23 visitors felt heard', 'mean 9.1', '3: 1 person'])
      expect(told).toContain(part);
  });
});

test('[RESULT-15] all of a picture aligns as its title does, also what is written the other way', () => {
  expect(directionOf('ما الذي؟ A')).toBe('rtl');
  expect(directionOf('12 – Bread, الناس')).toBe('ltr');
  expect(directionOf('12')).toBe('ltr');
  const html = render(TallyResults, { props: { ...results.choice, words, title: 'ما الذي؟' } }).body;
  expect(html).toMatch(/^[^>]*>?<div class="results[^"]*" dir="rtl"/);
});
