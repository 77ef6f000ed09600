import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReloadWish } from '../../client/connection/reload-wish.ts';
import { browser } from './connection-hall.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[LIVE-11] a page that the new server refuses again reloads at most once a minute', () => {
  // Nothing is connected: the tab's storage is what one page leaves to the next.
  const { around, reloads } = browser(0);
  const refusedPage = () => new ReloadWish(around, () => 'prompt').soon();
  refusedPage();
  vi.advanceTimersByTime(1_000);
  expect(reloads).toHaveLength(1);
  refusedPage();
  vi.advanceTimersByTime(58_000);
  expect(reloads).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  expect(reloads).toHaveLength(2);
});

test('[LIVE-11] a page that is left asks for nothing any more', () => {
  const { around, reloads } = browser(0);
  const wish = new ReloadWish(around, () => 'talk');
  wish.whenCalm();
  wish.stop();
  vi.advanceTimersByTime(120_000);
  expect(reloads).toEqual([]);
});
