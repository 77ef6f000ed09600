import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { exportFileName } from '../../server/export/file-name.ts';
import { highlightsCsv } from '../../server/export/highlights-csv.ts';
import { highlightsHtml } from '../../server/export/highlights-html.ts';
import { highlightsJson } from '../../server/export/highlights-json.ts';
import { readHighlights, type HighlightReport } from '../../server/export/read-highlights.ts';
import type { BodyId, HighlightId, PersonId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import type { ConsentKey } from '../../shared/contract/commands/people.ts';
import { emptyState, type GatheringState, type Highlight, type Question } from '../../shared/gathering/state.ts';
import { newPerson } from '../../shared/gathering/people/new-person.ts';
import { createTea, openWorld } from './join-world.ts';

const atMs = Date.UTC(2027, 2, 11, 10, 30);
const report = (words: string[]): HighlightReport => ({
  name: 'Pull Up a Chair',
  organisation: 'Hollin & Dray',
  objective: 'Agree which effort points we fix.',
  heldAtMs: atMs,
  highlights: words.map((text) => ({ text, kind: 'answer', role: 'guest', segment: 'Keep the words', atMs })),
  withheld: 0,
});

describe('files of highlights', () => {
  test('[EXPORT-1] the page is one file: no script, nothing from elsewhere, words as text only', () => {
    const html = highlightsHtml(report(['<script>alert(1)</script> & "so"', 'السعر صغير']));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;');
    expect(html).toContain('<blockquote dir="auto">السعر صغير</blockquote>');
    expect(html).not.toMatch(/<script|https?:|src=|url\(|@import/);
    for (const told of ['Hollin &amp; Dray', 'Pull Up a Chair', 'Agree which effort', '11 March 2027', 'Keep the words', 'guest'])
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
    expect(parse(csv, { bom: true })[1]).toEqual([words, 'answer', 'guest', 'Keep the words', '2027-03-11T10:30:00.000Z']);
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
});

const ids = { dot: '1'.repeat(32) as PersonId, al: '2'.repeat(32) as PersonId, q: '3'.repeat(32) as QuestionId };

function stateWith(consents: Record<PersonId, ConsentKey[]>, highlights: Partial<Highlight>[]): GatheringState {
  const state = emptyState();
  for (const [person, consent] of Object.entries(consents) as [PersonId, ConsentKey[]][]) {
    const entry = { rosterKey: null, role: 'customer', team: null, customerSegment: null, language: 'en' } as const;
    const place = { zone: null, table: null, side: null, manager: null, inseparableFrom: [] };
    state.people[person] = { ...newPerson({ ...entry, ...place }), consent };
  }
  highlights.forEach((highlight, index) => {
    const blank = { kind: 'note', source: null, role: 'customer', segment: null, text: `b${index}` as BodyId, atMs: index } as const;
    state.highlights[String(index).padStart(32, '0') as HighlightId] = { ...blank, ...highlight };
  });
  return state;
}
const said = (state: GatheringState) => readHighlights(state, (body) => `words of ${body}`);

describe('what may leave', () => {
  test('[EXPORT-7] an answer leaves only while its author allows the report; how many stay is told', () => {
    const state = stateWith({ [ids.dot]: ['quoteInReport'], [ids.al]: ['quoteOnWall'] }, [
      { kind: 'answer', source: `c6.${ids.dot}` },
      { kind: 'answer', source: `c6.${ids.al}` },
      { kind: 'note' },
      { kind: 'result', source: 'c10', role: null, segment: 'c10' as SegmentId },
    ]);
    const { highlights, withheld } = said(state);
    expect(highlights.map(({ text }) => text)).toEqual(['words of b0', 'words of b2', 'words of b3']);
    expect(withheld).toBe(1);
    expect(highlightsHtml(said(state))).toContain('One more moment was kept.');
  });

  test('[EXPORT-7] a named question needs the same, one without a name is nobody’s', () => {
    const question = (person: PersonId | null): Question => ({
      ...{ segment: null, anonymous: person === null, person, role: 'customer', text: null, author: null },
      ...{ state: 'approved', answered: false, supporters: 0, atMs: 1 },
    });
    const state = stateWith({ [ids.dot]: [] }, [{ kind: 'question', source: ids.q }]);
    state.questions[ids.q] = question(ids.dot);
    expect(said(state)).toMatchObject({ highlights: [], withheld: 1 });
    state.questions[ids.q] = question(null);
    expect(said(state)).toMatchObject({ highlights: [{ text: 'words of b0' }], withheld: 0 });
  });

  test('[EXPORT-8] forgotten words are left out; no file names a person', () => {
    const state = stateWith({ [ids.dot]: ['quoteInReport'] }, [{ kind: 'answer', source: `c6.${ids.dot}` }]);
    expect(readHighlights(state, () => null).highlights).toEqual([]);
    expect(JSON.stringify(said(state))).not.toContain(ids.dot);
  });

  test('[EXPORT-9] the facilitator and the owner download it, nobody else', async () => {
    const world = await openWorld();
    const tea = await createTea(world);
    const live = await world.live(tea.gathering);
    const id = 'a'.repeat(32);
    await live.ask(
      { ...{ id, client: id, n: 1, as: null, basis: '', ageMs: 0, type: 'star' }, data: { source: { kind: 'note', text: 'Half is plenty.' } } } as never,
      { role: 'facilitator' },
    );
    const url = `/api/gatherings/${tea.gathering}/highlights`;
    const crew = { authorization: `Bearer ${tea.links.highlights.split('#k=')[1]}` };
    for (const [format, type] of [['html', 'text/html'], ['csv', 'text/csv'], ['json', 'application/json']] as const)
      for (const headers of [crew, world.owner]) {
        const file = await world.app.http.inject({ url: `${url}.${format}`, headers });
        expect(file.headers['content-type']).toContain(type);
        expect(file.headers['content-disposition']).toBe(`attachment; filename="highlights-tea-tills.${format}"`);
        expect(file.body).toContain('Half is plenty.');
      }
    expect((await world.app.http.inject({ url: `${url}.html` })).statusCode).toBe(401);
    expect((await world.app.http.inject({ url: `${url}.exe`, headers: crew })).statusCode).toBe(400);
    await world.app.close();
  });
});
