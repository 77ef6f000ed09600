import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exportFileName } from '../../server/export/file-name.ts';
import { highlightsCsv } from '../../server/export/highlights-csv.ts';
import { highlightsHtml } from '../../server/export/highlights-html.ts';
import { highlightsJson } from '../../server/export/highlights-json.ts';
import type { HighlightReport } from '../../server/export/read-highlights.ts';

const atMs = Date.UTC(2027, 2, 11, 10, 30);
const report = (words: string[]): HighlightReport => ({
  name: 'Pull Up a Chair',
  organisation: 'Hollin & Dray',
  objective: 'Agree which effort points we fix.',
  heldAtMs: atMs,
  highlights: words.map((text) => ({ text, kind: 'answer', role: 'guest', segment: 'Keep the words', atMs })),
  withheld: 0,
});

test('[EXPORT-1] the page is one file: no script, nothing from elsewhere, words as text only', () => {
  const html = highlightsHtml(report(['<script>alert(1)</script> & "so"', 'السعر صغير']));
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;');
  expect(html).toContain('<blockquote dir="auto">السعر صغير</blockquote>');
  expect(html).not.toMatch(/<script|https?:|src=|url\(|@import/);
  for (const told of [
    'Hollin &amp; Dray',
    'Pull Up a Chair',
    'Agree which effort',
    '11 March 2027',
    'Keep the words',
    'guest',
  ])
    expect(html).toContain(told);
});

test('[EXPORT-2] no highlights is a page too', () => {
  expect(highlightsHtml(report([]))).toContain('Nothing was kept this time.');
  expect(parse(highlightsCsv(report([])), { bom: true })).toHaveLength(1);
});

test('[EXPORT-3] a cell is never a formula, whatever stands before it', () => {
  const tricks = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\n=1', '\t=1', '\r=1', '＝1', '\u00a0=1'];
  const rows = parse(highlightsCsv(report(tricks)), { bom: true }).slice(1);
  expect(rows).toHaveLength(tricks.length);
  for (const [words] of rows) expect(words).toMatch(/^'/);
});

test('[EXPORT-4] words with commas, quotes and lines come back as they were', () => {
  const words = 'I put the chicken back, "everyone" looked.\nTwice.';
  const csv = highlightsCsv(report([words]));
  expect(csv.startsWith('\ufeff"words","kind","role","segment","at"\r\n')).toBe(true);
  expect(parse(csv, { bom: true })[1]).toEqual([
    words,
    'answer',
    'guest',
    'Keep the words',
    '2027-03-11T10:30:00.000Z',
  ]);
});

test('[EXPORT-5] JSON holds the same', () => {
  expect(JSON.parse(highlightsJson(report(['Half is plenty.'])))).toMatchObject({
    name: 'Pull Up a Chair',
    highlights: [{ text: 'Half is plenty.', role: 'guest', at: '2027-03-11T10:30:00.000Z' }],
  });
});

test('[EXPORT-6] file names are safe everywhere', () => {
  expect(exportFileName('../Päuse: "Stühle" / 2027', 'csv')).toBe('highlights-pause-stuhle-2027.csv');
  expect(exportFileName('تجربة', 'html')).toBe('highlights.html');
});
