import { describe, expect, test } from 'vitest';
import { minutesAndSeconds, ringMoment, secondsLeft } from '../../client/ui/time-text.ts';

const ring = { startedAtMs: 1_000, endsAtMs: 301_000 };

describe('[UI-1] a ring counts whole seconds down on server time, from its length to nothing', () => {
  test('it shows its whole length before it starts, also when it is announced ahead', () => {
    expect(secondsLeft(ring, 1_000)).toBe(300);
    expect(secondsLeft(ring, 0)).toBe(300);
  });
  test('a second stays until it is used up', () => {
    expect(secondsLeft(ring, 2_000)).toBe(299);
    expect(secondsLeft(ring, 2_001)).toBe(299);
    expect(secondsLeft(ring, 300_999)).toBe(1);
  });
  test('it ends at nothing and stays there', () => {
    expect(secondsLeft(ring, 301_000)).toBe(0);
    expect(secondsLeft(ring, 999_000)).toBe(0);
  });
  test('a ring that ends before it starts is over', () => {
    expect(secondsLeft({ startedAtMs: 5, endsAtMs: 0 }, 0)).toBe(0);
  });
});

describe('[UI-2] time is written as minutes and two digits of seconds', () => {
  test.each([
    [0, '0:00'],
    [9, '0:09'],
    [60, '1:00'],
    [425, '7:05'],
    [3_660, '61:00'],
    [-3, '0:00'],
  ])('%i seconds are %s', (seconds, text) => {
    expect(minutesAndSeconds(seconds)).toBe(text);
  });
});

describe('[UI-3] readers are told of two minutes, half a minute and the end, and of nothing else', () => {
  test.each([
    [300, null],
    [121, null],
    [120, 'two-minutes'],
    [31, 'two-minutes'],
    [30, 'half-minute'],
    [1, 'half-minute'],
    [0, 'over'],
  ] as const)('at %i seconds: %s', (seconds, moment) => {
    expect(ringMoment(seconds, 300)).toBe(moment);
  });
  test('a ring of two minutes does not begin with a warning', () => {
    expect(ringMoment(120, 120)).toBeNull();
    expect(ringMoment(30, 30)).toBeNull();
    expect(ringMoment(30, 120)).toBe('half-minute');
  });
});
