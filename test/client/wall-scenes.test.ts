import { describe, expect, test } from 'vitest';
import { sceneKey, sceneOf, showsCode, showsReactions, showsTime } from '../../client/wall/scene.ts';
import { segmentKinds, type SegmentKind } from '../../shared/contract/cards/authored.ts';
import { pulseCard, row, tallyOf } from './result-fixtures.ts';
import { event, progress, prompt, spotlight, stage, wallWith } from './wall-fixtures.ts';

const alone = (kind: SegmentKind) => sceneOf(wallWith(stage(kind)));

describe('[WALL-4] the wall shows one line, and every kind of segment has one', () => {
  test.each(segmentKinds)('%s', (kind) => {
    const scene = sceneOf(wallWith(stage(kind, 'Two ears, one mouth.')));
    expect('line' in scene ? scene.line : '').toBe('Two ears, one mouth.');
  });
  test('the objective is filled in; what a wall cannot know makes the title speak, and braces never show', () => {
    const line = (text: string, title?: string) => sceneOf(wallWith(stage('talk', text, title)));
    expect(line('Today: {objective}')).toMatchObject({ line: `Today: ${event.objective}` });
    expect(line('A promise from {sponsor}', 'A promise')).toMatchObject({ line: 'A promise' });
    expect(line('{firstName} is coming', '{firstName}')).toMatchObject({ line: event.name });
    expect(line('', '')).toMatchObject({ line: event.name });
  });
  test('it speaks the first language of the event, else whatever was written', () => {
    const arabic = { ...event, languages: ['ar'] };
    const written = { ...stage('talk'), text: { en: 'Thank you', ar: 'شكرا' } };
    expect(sceneOf({ ...wallWith(written), event: arabic })).toMatchObject({ line: 'شكرا' });
    expect(sceneOf({ ...wallWith(stage('talk', 'Thank you')), event: arabic })).toMatchObject({
      line: 'Thank you',
    });
  });
});

describe('[WALL-5] when there is nothing to say, or the wall is blanked, it is calm with the name of the event', () => {
  test('blank goes before everything', () => {
    const blanked = wallWith(stage('questions'), { blanked: true, spotlight: spotlight('Ama') });
    expect(sceneOf(blanked)).toEqual({ kind: 'calm', name: event.name });
  });
  test('without a stage', () => {
    expect(sceneOf(wallWith(undefined))).toEqual({ kind: 'calm', name: event.name });
  });
  test('holding does not say the name twice', () => {
    expect(sceneOf(wallWith(stage('holding', event.name)))).toMatchObject({ kind: 'holding', line: '' });
  });
});

describe('[WALL-6] in a round the wall has one line and the ring, and nothing moves', () => {
  test('a spotlight waits until people have talked', () => {
    const scene = sceneOf(wallWith(stage('round'), { spotlight: spotlight(null) }));
    expect(scene.kind).toBe('round');
    expect(showsReactions(scene)).toBe(false);
  });
});

describe('[WALL-7] before results are shown, the wall has the prompt and how many have answered, and nothing else of them', () => {
  const labels = ['Waiting', 'The till'];
  const asking = (more: object) =>
    sceneOf(wallWith(stage('prompt'), { prompt: prompt(labels, { open: true }), ...more }));
  const line = 'What costs you most effort?';
  test('N of M, once somebody is asked', () => {
    expect(asking({})).toMatchObject({ kind: 'asking', line, told: '' });
    expect(asking({ progress: progress(0, 0) })).toMatchObject({ told: '' });
    expect(asking({ progress: progress(41) })).toMatchObject({
      kind: 'asking',
      line,
      told: '41 of 60 answered.',
    });
    expect(asking({ progress: progress(0) })).toMatchObject({ told: 'Waiting for the first answer.' });
  });
  test('tables where tables answer', () => {
    const tables = prompt(labels, { audience: 'tables', open: true });
    expect(asking({ prompt: tables, progress: progress(7, 12) })).toMatchObject({
      told: '7 of 12 tables answered.',
    });
  });
  test('of written answers and words only how many there are, until some are allowed', () => {
    const written = { prompt: prompt([]), tally: tallyOf('text', []) };
    expect(asking({ ...written, prompt: prompt([], { open: true }) })).toMatchObject({
      ...{ kind: 'asking', told: '41 of 60 answered.' },
    });
    const empty = { ...written, shownAnswers: { prompt: 'a1', answers: [] } };
    expect(asking(empty)).toMatchObject({ kind: 'asking' });
    const words = { ...written, tally: tallyOf('words', []), words: { words: [] } };
    expect(asking(words)).toMatchObject({ kind: 'asking' });
  });
  test('the ends of a scale stand below the prompt', () => {
    const ends = { low: { en: 'Easy' }, high: { en: 'Hard work' } };
    const scale = prompt([], { open: true, asks: { kind: 'scale', from: 0, to: 10, ...ends } });
    expect(asking({ prompt: scale })).toMatchObject({ ends: { low: '0 Easy', high: '10 Hard work' } });
  });
});

describe('[WALL-19] once results are shown, every kind has its picture on the wall', () => {
  const shown = (more: object, kind: SegmentKind = 'prompt') => sceneOf(wallWith(stage(kind), more));
  test('counts in the prompt’s order while it is open, the most chosen first once it is closed', () => {
    const tally = tallyOf('choice', [row('o1', 2), row('o2', 9)]);
    const labels = (open: boolean) => {
      const scene = shown({ prompt: prompt(['A', 'B'], { open }), tally });
      return scene.kind === 'results' ? scene.result.options.map(({ label }) => label) : [];
    };
    expect(labels(true)).toEqual(['A', 'B']);
    expect(labels(false)).toEqual(['B', 'A']);
  });
  test('approved words are a cloud, allowed answers are quotes', () => {
    const words = { words: [{ key: 'kind', text: 'Kind', count: 3 }] };
    const asked = prompt([], { asks: { kind: 'words', most: 3 } });
    expect(shown({ prompt: asked, tally: tallyOf('words', []), words })).toMatchObject({
      kind: 'cloud',
      told: '41 of 60 answered.',
    });
    const shownAnswers = { answers: [{ answer: 'x', text: 'Bread', name: null, role: 'customer' }] };
    expect(shown({ prompt: prompt([]), tally: tallyOf('text', []), shownAnswers })).toMatchObject({
      kind: 'quotes',
    });
  });
  test('a pulse has its comparison only; a spotlight goes before all of it', () => {
    const low = { en: 'not yet' };
    const asked = prompt([], { isPulse: true, asks: { kind: 'scale', from: 0, to: 10, low, high: {} } });
    const cards = { prompt: asked, progress: progress(3) };
    expect(shown(cards, 'pulse')).toMatchObject({
      ...{ kind: 'asking', told: 'Closed. 3 of 60 answered.' },
    });
    const pulse = { ...cards, pulse: pulseCard };
    expect(shown(pulse, 'pulse')).toMatchObject({
      ...{ kind: 'pulse', who: null, ends: { low: '0 not yet', high: '10' } },
    });
    const team = { ...pulse, prompt: { ...asked, audience: 'colleagues' } };
    expect(shown(team, 'pulse')).toMatchObject({ who: 'associates' });
    expect(shown({ ...cards, pulse: { ...pulseCard, both: null } }, 'pulse')).toMatchObject({
      kind: 'asking',
    });
    expect(shown({ ...pulse, spotlight: spotlight('Ama') }, 'pulse')).toMatchObject({ kind: 'question' });
  });
});

describe('[WALL-8] a question in the spotlight has the wall, with a first name or the event’s own word', () => {
  test.each([
    ['Ama', 'Ama'],
    [null, 'A visitor'],
  ])('asked by %s', (name, by) => {
    const scene = sceneOf(wallWith(stage('questions'), { spotlight: spotlight(name) }));
    const text = 'Who reads what I wrote?';
    expect(scene).toEqual({ kind: 'question', text, by, side: 'customer', to: '' });
    expect(showsCode(scene, stage('questions'))).toBe(false);
  });
  test('a colleague without a name', () => {
    const asked = { ...spotlight(null), askedBy: { name: null, role: 'colleague' as const } };
    expect(sceneOf(wallWith(stage('questions'), { spotlight: asked }))).toMatchObject({
      ...{ by: 'An associate', side: 'colleague' },
    });
  });
  test('put to one side it says to whom', () => {
    const asked = { ...spotlight('Ama'), to: 'colleagues' as const };
    expect(sceneOf(wallWith(stage('questions'), { spotlight: asked }))).toMatchObject({
      to: 'for the associates',
    });
  });
});

describe('[WALL-9] at the upper edge stand the codes for late people, and the time where people wait or write', () => {
  test('codes in talk, break, questions and thanks', () => {
    const withCode = segmentKinds.filter((kind) => showsCode(alone(kind), stage(kind)));
    expect(withCode).toEqual(['talk', 'questions', 'break', 'thanks']);
  });
  test('a speaker is not hurried, and a round has its own ring', () => {
    expect(showsTime(alone('break'), stage('break'))).toBe(true);
    for (const kind of ['talk', 'round', 'holding', 'thanks'] as const) {
      expect(showsTime(alone(kind), stage(kind))).toBe(false);
    }
  });
});

test('[WALL-10] counts change in place; another thing is another scene', () => {
  const results = (count: number) => {
    const tally = tallyOf('choice', [row('o1', count)]);
    return sceneKey(sceneOf(wallWith(stage('prompt'), { prompt: prompt(['A']), tally })));
  };
  expect(results(5)).toBe(results(6));
  expect(sceneKey(alone('talk'))).not.toBe(results(5));
});
