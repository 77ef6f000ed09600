import { describe, expect, test } from 'vitest';
import { sceneOf, showsTime } from '../../client/wall/scene.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { tallyOf } from './result-fixtures.ts';
import { progress, prompt, stage, wallWith } from './wall-fixtures.ts';

describe('[WALL-23] a closed prompt says so, has no clock, and says what is happening to its answers', () => {
  const closed = (more: object) =>
    sceneOf(wallWith(stage('prompt'), { prompt: prompt(['A', 'B']), ...more }));
  test('results that are not shown', () => {
    const scene = closed({ progress: progress(41) });
    expect(scene).toMatchObject({ kind: 'asking', told: 'Closed. 41 of 60 answered.' });
    expect(showsTime(scene, stage('prompt'))).toBe(false);
    const open = closed({ prompt: prompt(['A'], { open: true }) });
    expect(showsTime(open, stage('prompt'))).toBe(true);
  });
  test('words and answers that are being read, also those of whoever would rather not say', () => {
    const text = { prompt: prompt([]), tally: tallyOf('text', [], { abstained: 3 }) };
    const told = 'Closed. 44 of 60 answered. The answers are being read.';
    expect(closed(text)).toMatchObject({ kind: 'asking', told });
    expect(closed({ ...text, tally: tallyOf('words', []) })).toMatchObject({
      told: 'Closed. 41 of 60 answered. The words are being read.',
    });
  });
  test('nobody answered: words of its own, and no picture of nothing', () => {
    for (const kind of ['choice', 'scale', 'words', 'text'] as const) {
      const scene = closed({ tally: tallyOf(kind, [], { answered: 0 }) });
      expect(scene).toMatchObject({ kind: 'asking', told: 'Closed. Nobody answered this time.' });
    }
  });
  test('a prompt that is asked again says so', () => {
    const again = prompt(['A'], { open: true, earlier: 'a0' as SegmentId });
    expect(closed({ prompt: again, progress: progress(2) })).toMatchObject({
      told: 'Asked for the second time. 2 of 60 answered.',
    });
  });
});
