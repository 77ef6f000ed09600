import type { Clock } from '../../server/clock.ts';

interface Timer {
  atMs: number;
  everyMs: number | null;
  callback: () => void;
}

export interface FakeClock extends Clock {
  /** Lets so much time pass; timers that fall into it call back in order, each at its own time. */
  pass(ms: number): void;
  /** How many timers wait. */
  waiting(): number;
}

/** Time that stands still until it is told to pass. */
export function fakeClock(startMs = Date.UTC(2026, 4, 21, 9)): FakeClock {
  let nowMs = startMs;
  const timers = new Set<Timer>();
  const add = (ms: number, everyMs: number | null, callback: () => void) => {
    const timer = { atMs: nowMs + ms, everyMs, callback };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const nextUntil = (endMs: number) =>
    [...timers].filter((timer) => timer.atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0];

  return {
    nowMs: () => nowMs,
    after: (ms, callback) => add(ms, null, callback),
    every: (ms, callback) => add(Math.max(1, ms), ms, callback),
    waiting: () => timers.size,
    pass(ms) {
      const endMs = nowMs + ms;
      for (let timer = nextUntil(endMs); timer; timer = nextUntil(endMs)) {
        nowMs = timer.atMs;
        if (timer.everyMs === null) timers.delete(timer);
        else timer.atMs += Math.max(1, timer.everyMs);
        timer.callback();
      }
      nowMs = endMs;
    },
  };
}
