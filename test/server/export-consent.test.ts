import { expect, test } from 'vitest';
import { highlightsHtml } from '../../server/export/highlights-html.ts';
import { readHighlights } from '../../server/export/read-highlights.ts';
import type { BodyId, HighlightId, PersonId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import type { ConsentKey } from '../../shared/contract/commands/people.ts';
import { emptyState } from '../../shared/gathering/empty-state.ts';
import type { GatheringState, Highlight, Question } from '../../shared/gathering/state.ts';
import { nothingRead } from '../../shared/gathering/reading/text-reading.ts';
import { newPerson } from '../../shared/gathering/people/new-person.ts';
import { askAsCrew, createTea, openWorld } from './join-world.ts';

const ids = {
  dot: '1'.repeat(32) as PersonId,
  al: '2'.repeat(32) as PersonId,
  q: '3'.repeat(32) as QuestionId,
};

function stateWith(
  consents: Record<PersonId, ConsentKey[]>,
  highlights: Partial<Highlight>[],
): GatheringState {
  const state = emptyState();
  for (const [person, consent] of Object.entries(consents) as [PersonId, ConsentKey[]][]) {
    const entry = {
      rosterKey: null,
      role: 'customer',
      team: null,
      customerSegment: null,
      language: 'en',
    } as const;
    const place = { zone: null, table: null, side: null };
    const ties = { manager: null, inseparableFrom: [], speaks: [], knows: [] };
    state.people[person] = { ...newPerson({ ...entry, ...place, ...ties }), consent };
  }
  highlights.forEach((highlight, index) => {
    const blank = {
      kind: 'note',
      source: null,
      role: 'customer',
      segment: null,
      text: `b${index}` as BodyId,
      atMs: index,
    } as const;
    state.highlights[String(index).padStart(32, '0') as HighlightId] = { ...blank, ...highlight };
  });
  return state;
}
const said = (state: GatheringState) => readHighlights(state, (body) => `words of ${body}`);

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
    ...{ to: 'room', reading: nothingRead(), lifted: [], mergedInto: null, brought: [] },
    ...{ state: 'approved', fate: 'open', byDate: null, reason: null, note: null, supporters: 0, atMs: 1 },
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
  await askAsCrew(live, 'star', { source: { kind: 'note', text: 'Half is plenty.' } });
  const url = `/api/gatherings/${tea.gathering}/highlights`;
  const crew = { authorization: `Bearer ${tea.links.highlights.split('#k=')[1]}` };
  for (const [format, type] of [
    ['html', 'text/html'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const)
    for (const headers of [crew, world.owner]) {
      const file = await world.app.http.inject({ url: `${url}.${format}`, headers });
      expect(file.headers['content-type']).toContain(type);
      expect(file.headers['content-disposition']).toBe(
        `attachment; filename="highlights-tea-tills.${format}"`,
      );
      expect(file.body).toContain('Half is plenty.');
    }
  expect((await world.app.http.inject({ url: `${url}.html` })).statusCode).toBe(401);
  expect((await world.app.http.inject({ url: `${url}.exe`, headers: crew })).statusCode).toBe(400);
  await world.app.close();
});
