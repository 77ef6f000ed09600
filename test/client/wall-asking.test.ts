import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { PromptAudience } from '../../shared/contract/cards/asks.ts';
import type { PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { AskingScene } from '../../client/wall/prompt-scene.ts';
import Asking from '../../client/wall/scenes/Asking.svelte';
import { sceneOf } from '../../client/wall/scene.ts';
import { progress, prompt, stage, wallWith } from './wall-fixtures.ts';

const asking = (more: Partial<PromptCard>, wallLine = ''): AskingScene => {
  const asked = prompt(['Soup', 'Tea', 'Bread'], { open: true, ...more });
  const scene = sceneOf(wallWith(stage('prompt', wallLine), { prompt: asked, progress: progress(41) }));
  if (scene.kind !== 'asking') throw new Error(scene.kind);
  return scene;
};

describe('[WALL-26] while people answer, the wall has the options, and what to do with them or where the question is', () => {
  test.each([
    [{ kind: 'sorting' }, 'Keep, change or stop each one.'],
    [{ kind: 'points', total: 100 }, 'Share out 100 points.'],
    [{ kind: 'ranking', most: 3 }, 'Put them in order, the best first.'],
    [{ kind: 'ranking', most: 2 }, 'Put the best 2 in order.'],
    [{ kind: 'choice', least: 1, most: 1, other: false }, ''],
    [{ kind: 'choice', least: 1, most: 2, other: false }, 'Choose up to 2.'],
    [{ kind: 'choice', least: 2, most: 2, other: false }, 'Choose 2.'],
    [{ kind: 'choice', least: 2, most: 3, other: false }, 'Choose 2 to 3.'],
  ] as const)('%j', (asks, todo) => {
    const scene = asking({ asks });
    expect(scene).toMatchObject({ todo, options: ['Soup', 'Tea', 'Bread'], told: '41 of 60 answered.' });
    const { body } = render(Asking, { props: { scene } });
    for (const part of ['What costs you most effort?', 'Soup', 'Bread', todo, '41 of 60 answered.'])
      expect(body).toContain(part);
  });
  test('where the wall has a line of its own, the question is on the phones', () => {
    const pulse = { options: [], asks: { kind: 'text', maxChars: 140 } } as const;
    const said = { ...pulse, text: { en: 'Starting point' } };
    const onPhone = 'The question is on your phone.';
    expect(asking({ ...said, options: [] }, 'Starting point')).toMatchObject({ todo: onPhone });
    const question = { ...said, options: [], text: { en: 'How easy was it?' } };
    expect(asking(question, 'Starting point')).toMatchObject({ line: 'How easy was it?', todo: '' });
    expect(asking({ ...pulse, options: [] })).toMatchObject({ todo: '' });
  });
  test('where one side is asked, the others have no question on their phones', () => {
    const said = {
      options: [],
      asks: { kind: 'text', maxChars: 140 },
      text: { en: 'Starting point' },
    } as const;
    const todo = (audience: PromptAudience) =>
      asking({ ...said, options: [], audience }, 'Starting point').todo;
    expect((['customers', 'colleagues', 'team'] as const).map(todo)).toEqual(['', '', '']);
    expect(todo('tables')).not.toBe('');
  });
  test('a list that is not for the hall is not asked for', () => {
    const customers = { audience: 'customers', options: [] } as const;
    expect(asking({ ...customers, options: [], asks: { kind: 'sorting' } })).toMatchObject({ todo: '' });
  });
  test('closed, nothing is left to do', () => {
    expect(asking({ asks: { kind: 'sorting' }, open: false })).toMatchObject({ todo: '' });
  });
  test('where questions are asked it says that they are asked by phone', () => {
    expect(sceneOf(wallWith(stage('questions', 'Ask the room')))).toMatchObject({
      ...{ kind: 'line', line: 'Ask the room', todo: 'Ask on your phone.' },
    });
    expect(sceneOf(wallWith(stage('talk')))).toMatchObject({ todo: '' });
  });
});
