import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PacedText } from '../../client/ui/results/paced-text.ts';
import { summaryOf } from '../../client/ui/results/result-summary.ts';
import { pulseCard, results, tallyOf } from './result-fixtures.ts';

describe('[RESULT-13] every kind is said in a sentence or two', () => {
  test.each([
    ['choice', '41 of 60 answered. Most chosen: The till, 23.'],
    ['scale', '41 of 60 answered. The mean is 6.9.'],
    ['number', '41 of 60 answered. The mean is 16.4 min, the middle 14 min.'],
    ['text', '41 of 60 answered.'],
    ['ranking', '41 of 60 answered. First: The till, average place 1.2.'],
    ['points', '41 of 60 answered. Most points: The till, 60.0 a person.'],
  ] as const)('%s', (kind, said) => {
    expect(summaryOf(results[kind])).toBe(said);
  });
  test('sortings row by row, a cloud by its first word, a pulse by who moved', () => {
    expect(summaryOf(results.sorting)).toContain('Waiting: 30 keep, 8 change, 3 stop.');
    const cloud = [{ text: 'kind', count: 12 }];
    expect(summaryOf({ ...results.words, cloud })).toBe('41 of 60 answered. Most said: kind, 12.');
    const pulse = '56 people who answered both: 49 went up, 5 the same, 2 down. The mean was 5.2 and is 7.9.';
    expect(summaryOf({ pulse: pulseCard })).toBe(pulse);
    expect(summaryOf({ pulse: { ...pulseCard, both: null } })).toContain('Fewer than five');
  });
  test('nobody, and who would rather not say', () => {
    const none = tallyOf('choice', [], { answered: 0, abstained: 2 });
    expect(summaryOf({ ...results.choice, tally: none })).toBe('2 of 60 answered, 2 of them rather not say.');
    const nothing = tallyOf('choice', [], { answered: 0 });
    expect(summaryOf({ ...results.choice, tally: nothing })).toBe('No answers.');
  });
});

describe('[RESULT-14] a reader hears the newest at most every five seconds, and nothing twice running', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('the first at once, then the newest of what came meanwhile', () => {
    const heard: string[] = [];
    const pace = new PacedText((text) => heard.push(text));
    for (const text of ['', 'one', 'two', 'three']) pace.offer(text);
    expect(heard).toEqual(['one']);
    vi.advanceTimersByTime(4_999);
    expect(heard).toEqual(['one']);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['one', 'three']);
  });
  test('the same again is not said, and after a rest the next is said at once', () => {
    const heard: string[] = [];
    const pace = new PacedText((text) => heard.push(text));
    pace.offer('one');
    vi.advanceTimersByTime(20_000);
    pace.offer('one');
    pace.offer('two');
    expect(heard).toEqual(['one', 'two']);
    pace.offer('three');
    pace.stop();
    vi.advanceTimersByTime(20_000);
    expect(heard).toEqual(['one', 'two']);
  });
});
