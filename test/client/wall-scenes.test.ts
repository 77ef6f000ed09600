import { describe, expect, test } from 'vitest';
import { sceneKey, sceneOf, showsCode, showsReactions, showsTime } from '../../client/wall/scene.ts';
import { segmentKinds, type SegmentKind } from '../../shared/contract/cards/authored.ts';
import { event, prompt, spotlight, stage, tally, wallWith } from './wall-fixtures.ts';

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

describe('[WALL-7] before results are shown, nothing on the wall tells that anybody answered', () => {
  const labels = ['Waiting', 'The till'];
  test('without a tally it is the line alone', () => {
    const asked = sceneOf(wallWith(stage('prompt'), { prompt: prompt(labels) }));
    expect(asked).toEqual({ kind: 'line', line: 'Hello', rules: [] });
  });
  test('with one, every option has its counts by role, also one that nobody chose', () => {
    const shown = sceneOf(wallWith(stage('prompt'), { prompt: prompt(labels), tally }));
    expect(shown).toMatchObject({
      kind: 'bars',
      options: [
        { label: 'Waiting', customers: 4, colleagues: 9 },
        { label: 'The till', customers: 0, colleagues: 0 },
      ],
    });
  });
  test('of written answers only how many there are', () => {
    const shown = sceneOf(wallWith(stage('prompt'), { prompt: prompt([]), tally }));
    expect(shown).toMatchObject({ kind: 'answered', told: '4 visitors and 9 associates have answered.' });
  });
});

describe('[WALL-8] a question in the spotlight has the wall, with a first name or the event’s own word', () => {
  test.each([
    ['Ama', 'Ama'],
    [null, 'a visitor'],
  ])('asked by %s', (name, by) => {
    const scene = sceneOf(wallWith(stage('questions'), { spotlight: spotlight(name) }));
    expect(scene).toEqual({ kind: 'question', text: 'Who reads what I wrote?', by });
    expect(showsCode(scene, stage('questions'))).toBe(false);
  });
  test('a colleague without a name', () => {
    const asked = { ...spotlight(null), askedBy: { name: null, role: 'colleague' as const } };
    expect(sceneOf(wallWith(stage('questions'), { spotlight: asked }))).toMatchObject({ by: 'an associate' });
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
  const results = (customers: number) =>
    sceneKey(sceneOf(wallWith(stage('prompt'), { prompt: prompt(['A']), tally: { ...tally, customers } })));
  expect(results(5)).toBe(results(6));
  expect(sceneKey(alone('talk'))).not.toBe(results(5));
});
