import { describe, expect, test } from 'vitest';
import { cueOf, type KeyPress } from '../../client/console/cues/clicker-keys.ts';
import { isAwaited, mayPress, noPresses, pressed, refused } from '../../client/console/cues/press-guard.ts';
import { readRing } from '../../client/console/cues/over-run.ts';
import { afterMove, endsAboutMs, isMovable, placeOf } from '../../client/console/cues/plan.ts';
import { isPlayed } from '../../client/console/cues/built-kinds.ts';
import { segmentKinds } from '../../shared/contract/cards/authored.ts';
import type { RunOfShowCard } from '../../shared/contract/cards/console.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { draft } from './asking-fixtures.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, repeat: false, modified: false, typing: false },
  ...more,
});

describe('keys', () => {
  test('[CONSOLE-1] a clicker’s Page Down is Next, Page Up is Undo, B and full stop blank the wall', () => {
    const cues = ['PageDown', 'PageUp', 'b', 'B', '.'].map((key) => cueOf(press(key)));
    expect(cues).toEqual(['next', 'undo', 'blank', 'blank', 'blank']);
  });

  test('[CONSOLE-1] every other key is left alone, also the names of things that objects inherit', () => {
    expect(['Enter', ' ', 'ArrowRight', 'toString', '__proto__'].map((key) => cueOf(press(key)))).toEqual(
      Array(5).fill(null),
    );
  });

  test('[CONSOLE-2] no key is a cue while somebody types, is held down, or goes with Ctrl', () => {
    expect(cueOf(press('PageDown', { typing: true }))).toBeNull();
    expect(cueOf(press('.', { repeat: true }))).toBeNull();
    expect(cueOf(press('b', { modified: true }))).toBeNull();
  });
});

describe('presses', () => {
  test('[CONSOLE-3] the first press counts, a second within 700 ms does not, a third after it does', () => {
    expect(mayPress(noPresses, 'next', 4, 1_000)).toBe(true);
    const once = refused(pressed('next', 4, 1_000));
    expect(mayPress(once, 'next', 4, 1_699)).toBe(false);
    expect(mayPress(once, 'next', 4, 1_700)).toBe(true);
    expect(mayPress(once, 'undo', 5, 1_100)).toBe(true);
  });

  test('[CONSOLE-4] a stage number is asked for once until its answer is there', () => {
    const asked = pressed('next', 4, 1_000);
    expect(isAwaited(asked, 4)).toBe(true);
    expect(mayPress(asked, 'next', 4, 60_000)).toBe(false);
    expect(mayPress(asked, 'next', 5, 60_000)).toBe(true);
    expect(mayPress(refused(asked), 'next', 4, 60_000)).toBe(true);
  });
});

describe('time', () => {
  const ring = { endsAtMs: 600_000 };

  test('[CONSOLE-5] the ring runs, closes in its last half minute, is over, and is late after a minute', () => {
    const at = [0, 570_000, 600_000, 600_001, 659_999, 660_000];
    expect(at.map((nowMs) => readRing(ring, nowMs).tone)).toEqual([
      ...['running', 'closing', 'closing', 'over', 'over', 'late'],
    ]);
  });

  test('[CONSOLE-5] a begun second is left, a whole second is over', () => {
    expect(readRing(ring, 598_900).seconds).toBe(2);
    expect(readRing(ring, 601_900).seconds).toBe(1);
  });
});

describe('run of show', () => {
  const plan = (current: number): RunOfShowCard => ({
    segments: [3, 8, 0, 6].map((minutes, index) => ({
      id: `a${String(index + 1)}` as SegmentId,
      kind: 'talk' as const,
      title: { en: 'A talk' },
      minutes,
      draft: null,
      editable: false,
    })),
    current,
    canUndo: false,
    now: { wall: {}, customers: {}, colleagues: {} },
    say: '',
  });

  test('[CONSOLE-6] segments are done, current or coming', () => {
    expect([0, 1, 2].map((index) => placeOf(index, 1))).toEqual(['done', 'current', 'coming']);
    expect(placeOf(0, -1)).toBe('coming');
  });

  test('[CONSOLE-6] the end is the present ring and the minutes that are still to come', () => {
    expect(endsAboutMs(plan(-1), null, 1_000)).toBe(1_000 + 17 * 60_000);
    expect(endsAboutMs(plan(1), 90_000, 30_000)).toBe(90_000 + 6 * 60_000);
  });

  test('[CONSOLE-6] an over-run moves the end', () => {
    expect(endsAboutMs(plan(1), 90_000, 150_000)).toBe(150_000 + 6 * 60_000);
  });

  test('[CONSOLE-7] nine kinds play, the others are marked as showing their title', () => {
    expect(segmentKinds.filter((kind) => isPlayed(kind))).toEqual([
      ...['holding', 'talk', 'pulse', 'round', 'prompt', 'questions', 'highlights', 'break', 'thanks'],
    ]);
  });
});

describe('the order of what comes', () => {
  const plan = inOrder(['a1', 'a2', 'p3', 'p4', 'a5'], 1);

  test('[EDITOR-11] a prompt moves by one place, among what comes', () => {
    expect(afterMove(plan, 2, 'earlier')).toBeUndefined();
    expect(afterMove(plan, 2, 'later')).toBe('p4');
    expect(afterMove(plan, 3, 'earlier')).toBe('a2');
    expect(afterMove(plan, 4, 'later')).toBeUndefined();
    expect(afterMove(inOrder(['a1', 'p2'], -1), 1, 'earlier')).toBeNull();
  });

  test('[EDITOR-11] only a prompt that comes, and that nobody has seen, moves', () => {
    const prompt = { ...inOrder(['p1'], 0).segments[0], draft, editable: true };
    const moves = (more: Partial<RunOfShowCard['segments'][number]>, place: 'coming' | 'done' | 'current') =>
      isMovable({ ...prompt, ...more } as RunOfShowCard['segments'][number], place);
    expect([moves({}, 'coming'), moves({}, 'current'), moves({}, 'done')]).toEqual([true, false, false]);
    expect([moves({ draft: null }, 'coming'), moves({ editable: false }, 'coming')]).toEqual([false, false]);
  });
});

function inOrder(ids: readonly string[], current: number): RunOfShowCard {
  const segments = ids.map((id) => ({
    ...{ id: id as SegmentId, kind: 'prompt' as const, title: { en: id }, minutes: 1 },
    ...{ draft: null, editable: true },
  }));
  return { segments, current, canUndo: false, now: { wall: {}, customers: {}, colleagues: {} }, say: '' };
}
