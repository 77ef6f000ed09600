import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyState } from '../../shared/gathering/empty-state.ts';
import { buildCard } from '../../shared/gathering/views/build-card.ts';
import { cardKeys } from '../../shared/gathering/views/card-keys.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { audiencesOf } from '../support/views-audiences.ts';
import { Hall } from '../support/views-hall.ts';
import { anyMove } from '../support/views-moves.ts';
import { play } from '../support/views-random.ts';
import { createStory, importRows } from '../support/views-story.ts';
import { cast, wholePlay } from '../support/views-whole-play.ts';

const noText = (): null => null;
const SLOW = { timeout: 60_000 };

test('[VIEW-4] every view can be built when all texts are gone', SLOW, () => {
  fc.assert(
    fc.property(fc.array(anyMove, { minLength: 20, maxLength: 60 }), (moves) => {
      const hall = new Hall();
      createStory(hall);
      importRows(hall, [...cast]);
      for (const move of moves) play(hall, move);
      for (const audience of audiencesOf(hall.state)) {
        const view = viewOf(hall.state, audience, noText);
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      }
    }),
    { numRuns: 30 },
  );
});

test('[VIEW-4] without texts, phones and walls lose the questions, and the console keeps them without words', () => {
  const hall = new Hall();
  for (const step of wholePlay) step(hall);
  const questions = (audience: Parameters<typeof viewOf>[1]) =>
    Object.entries(viewOf(hall.state, audience, noText)).filter(([key]) => key.startsWith('question:'));
  expect(questions('customers')).toEqual([]);
  expect(questions('console')).toHaveLength(Object.keys(hall.state.questions).length);
  expect(
    questions('console')
      .map(([, card]) => (card as { text: string }).text)
      .join(''),
  ).toBe('');
});

test('[VIEW-4] before the first fact there is a holding stage, and nothing else', () => {
  const state = emptyState();
  expect(Object.keys(viewOf(state, 'colleagues', noText))).toEqual(['stage']);
  expect(viewOf(state, 'customers', noText)['stage']).toMatchObject({
    kind: 'holding',
    segment: null,
    title: {},
  });
});

test('[VIEW-1] a view is exactly the cards of its keys, and every card is plain JSON', () => {
  const hall = new Hall();
  for (const step of wholePlay) {
    step(hall);
    for (const audience of audiencesOf(hall.state)) {
      const view = viewOf(hall.state, audience, hall.text);
      const keys = cardKeys(hall.state, audience, hall.text);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(view[key]).toEqual(buildCard(hall.state, audience, key, hall.text));
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }
  }
});

test('[VIEW-1] a card is never part of the state: changing one changes nothing', () => {
  const hall = new Hall();
  for (const step of wholePlay) step(hall);
  const before = JSON.stringify(hall.state);
  for (const audience of audiencesOf(hall.state)) scribble(viewOf(hall.state, audience, hall.text));
  expect(JSON.stringify(hall.state)).toBe(before);
});

function scribble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) scribble(inner);
  if (Array.isArray(value)) value.push('scribble');
  else Object.assign(value, { scribble: true });
}

test.each([
  'stage:x',
  'constructor',
  '__proto__',
  'question',
  'question:',
  'prompt:__proto__',
  'toString:x',
  '',
])('[VIEW-1] "%s" is a card of nobody', (key) => {
  const hall = new Hall();
  for (const step of wholePlay) step(hall);
  for (const audience of audiencesOf(hall.state)) {
    expect(buildCard(hall.state, audience, key, hall.text)).toBeUndefined();
  }
});
