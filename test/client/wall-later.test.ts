import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WallCards } from '../../shared/contract/cards/cards.ts';
import type { Gathering } from '../../client/connection/gathering-port.ts';
import { LaterFile } from '../../client/connection/later-file.svelte.ts';
import { laterScenes } from '../../client/wall/later-scenes.ts';
import { isLater, sceneOf, type Scene } from '../../client/wall/scene.ts';
import SceneView from '../../client/wall/Scene.svelte';
import { row, tallyOf } from './result-fixtures.ts';
import { event, prompt, spotlight, stage, wallWith } from './wall-fixtures.ts';

const gathering: Pick<Gathering<WallCards>, 'card' | 'serverNowMs' | 'address'> = {
  card: () => undefined,
  serverNowMs: () => 0,
  address: '',
};
const tally = tallyOf('choice', [row('o1', 5)]);
const results = sceneOf(wallWith(stage('prompt'), { prompt: prompt(['Waiting']), tally }));
const shown = (scene: Scene, later: typeof laterScenes | null): string => {
  const props = { scene, event, gathering: gathering as Gathering<WallCards>, still: true, later };
  return render(SceneView, { props }).body;
};

describe('[WALL-24] what comes after the first view is fetched before it is needed; until then its line stands', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A network that fails so many times. */
  function fetching(failures: number) {
    let asked = 0;
    const onGone = vi.fn();
    const load = () => {
      asked += 1;
      return asked <= failures ? Promise.reject(new Error('gone')) : Promise.resolve(laterScenes);
    };
    return { later: new LaterFile({ load, onGone }), onGone, asked: () => asked };
  }

  test('a moment after the first view, at once where it is on', async () => {
    const { later, asked } = fetching(0);
    later.fetch(false);
    await vi.advanceTimersByTimeAsync(999);
    expect(asked()).toBe(0);
    later.fetch(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(later.parts).toBe(laterScenes);
    later.fetch(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(1);
  });
  test('a wall whose later parts cannot be fetched shows the line and catches up', async () => {
    const { later, onGone } = fetching(2);
    later.fetch(isLater(results));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(later.parts).toBeNull();
    expect(shown(results, later.parts)).toContain('What costs you most effort?');
    expect(shown(results, later.parts)).not.toContain('Waiting');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(shown(results, later.parts)).toContain('Waiting');
    expect(onGone).not.toHaveBeenCalled();
  });
  test('a file that stays away may be gone with an older build: then the page wishes to be a new one', async () => {
    const { later, onGone } = fetching(9);
    later.fetch(true);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(onGone).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(later.parts).toBe(laterScenes);
  });
  test('nothing is asked for any more once the wall is gone', async () => {
    const { later, asked } = fetching(0);
    later.fetch(true);
    later.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(0);
  });
  test('a file on its way is not asked for twice, and one that fails after the wall is gone is left', async () => {
    let fail = () => {};
    const load = vi.fn(
      () => new Promise<typeof laterScenes>((_, reject) => (fail = () => reject(new Error('gone')))),
    );
    const onGone = vi.fn();
    const later = new LaterFile({ load, onGone });
    later.fetch(false);
    await vi.advanceTimersByTimeAsync(1_000);
    later.fetch(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(load).toHaveBeenCalledTimes(1);
    later.stop();
    fail();
    await vi.advanceTimersByTimeAsync(60_000);
    later.fetch(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).toHaveBeenCalledTimes(1);
    expect(onGone).not.toHaveBeenCalled();
  });
  test('a question stands in its words; what the first view has needs nothing', () => {
    const asked = sceneOf(wallWith(stage('questions'), { spotlight: spotlight('Ama') }));
    expect(shown(asked, null)).toContain('Who reads what I wrote?');
    for (const kind of ['talk', 'holding', 'round', 'questions'] as const)
      expect(isLater(sceneOf(wallWith(stage(kind))))).toBe(false);
  });
});
