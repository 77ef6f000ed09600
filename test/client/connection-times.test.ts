import { expect, test } from 'vitest';
import { randomId } from '../../client/connection/random-id.ts';
import { byeDelayMs, retryDelayMs } from '../../client/connection/retry-delay.ts';
import { ServerClock } from '../../client/connection/server-clock.ts';

test('[LIVE-14] server time is the median of what messages said, whatever the phone believes', () => {
  const at = { ms: 0 };
  const clock = new ServerClock(() => at.ms, 500_000_000);
  for (const late of [0, 30, 10, 900, 20]) clock.sample(1_000_000 - late);
  expect(clock.nowMs()).toBe(1_000_000 - 20);
  at.ms = 5_000;
  expect(clock.nowMs()).toBe(1_005_000 - 20);
});

test('[LIVE-14] a monotonic clock that slept is noticed at the next message', () => {
  const clock = new ServerClock(() => 0, 1_000_000);
  clock.sample(1_000_000);
  clock.sample(1_600_000);
  expect(clock.nowMs()).toBe(1_600_000);
});

test('[OUTBOX-4] ids are 32 hex digits and differ', () => {
  const ids = Array.from({ length: 100 }, () => randomId<string>());
  expect(new Set(ids).size).toBe(100);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
});

test('[LIVE-12] waits grow to five seconds at most, and are spread', () => {
  expect([0, 1, 2, 3, 4, 30].map((attempt) => retryDelayMs(attempt, 1))).toEqual([
    500, 1000, 2000, 4000, 5000, 5000,
  ]);
  expect(retryDelayMs(9, 0)).toBe(500);
  expect([byeDelayMs(2_000, 0), byeDelayMs(2_000, 1)]).toEqual([2_000, 3_000]);
});
