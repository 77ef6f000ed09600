import { describe, expect, test } from 'vitest';
import { questionOrder } from '../../client/phone/question-order.ts';
import { askedAlready } from '../../client/phone/questions/asked-already.ts';
import { fateText, myFateText } from '../../client/phone/questions/fate-text.ts';
import { dayText } from '../../client/ui/day-text.ts';
import type { FloorCard, QuestionCard } from '../../shared/contract/cards/asking.ts';
import { idOf, mine, openFate, question } from './question-fixtures.ts';

const answered = { ...openFate, kind: 'answered' } as const;
const floor = (order: number[], frozen = false): FloorCard => ({
  ...{ order: order.map(idOf), frozen, alternates: false },
});
const [one, two, three] = [question(1, 'one'), question(2, 'two'), question(3, 'three')];
const shown = (seen: readonly string[], all: QuestionCard[], of: Parameters<typeof questionOrder>[2]) =>
  questionOrder(seen, all, of).map(({ text }) => text);

describe('the order of questions', () => {
  test('[ASKING-1] is the floor’s, and by support until the floor is here', () => {
    const all = [one, two, three];
    expect(shown([], all, { floor: floor([3, 1, 2]), still: false })).toEqual(['three', 'one', 'two']);
    expect(shown([idOf(2)], all, { floor: floor([3, 1, 2]), still: false })).toEqual(['three', 'one', 'two']);
    const counted = [
      question(1, 'few', { supporters: 1 }),
      question(2, 'done', { supporters: 9, fate: answered }),
    ];
    const many = question(3, 'many', { supporters: 5 });
    expect(shown([], [...counted, many], { floor: undefined, still: false })).toEqual([
      'many',
      'few',
      'done',
    ]);
  });

  test('[ASKING-2] stays while one is discussed or a finger is near, what is new comes last, what is gone leaves', () => {
    const seen = [idOf(1), idOf(2)];
    const all = [one, two, three];
    expect(shown(seen, all, { floor: floor([3, 2, 1], true), still: false })).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(shown(seen, all, { floor: floor([3, 2, 1]), still: true })).toEqual(['one', 'two', 'three']);
    expect(shown(seen, [two, three], { floor: floor([3, 2], true), still: false })).toEqual(['two', 'three']);
  });
});

describe('what became of a question', () => {
  test('[ASKING-8] each fate in words, with its reason and its day', () => {
    expect(fateText(openFate)).toBe('');
    expect(fateText(answered)).toBe('Answered');
    const writing = { ...openFate, kind: 'writing', byDate: '2027-03-25' } as const;
    expect(fateText(writing)).toBe('Will be answered in writing by 25 March 2027');
    expect(fateText({ ...openFate, kind: 'parked', reason: 'noTime' })).toBe(
      'Put aside for now. There was no time for it today.',
    );
    expect(dayText('soon')).toBe('soon');
  });

  test('[ASKING-8] one’s own: waiting, later, not taken and why, private, taken back', () => {
    const said = (more: Parameters<typeof mine>[2]) => myFateText(mine(1, 'Why?', more));
    expect(said({})).toBe('Being read. Thank you.');
    expect(said({ state: 'held' })).toBe('Kept for a better moment.');
    expect(said({ state: 'hidden', fate: { ...openFate, reason: 'notForToday' } })).toBe(
      'It is not shown this time. Thank you for asking. It does not fit today, and is not lost.',
    );
    expect(said({ to: 'privately' })).toBe('Only the team running today reads this. Thank you.');
    expect(said({ state: 'withdrawn', to: 'privately' })).toBe('You took it back.');
    expect(said({ state: 'approved', fate: answered })).toBe('Answered');
  });
});

describe('asked already', () => {
  const returns = question(1, 'Why do returns take so long?', { supporters: 2 });
  const delivery = question(2, 'When do you deliver on Sundays?');

  test('[ASKING-5] nearly the same is found, at most two, open ones and those of many first', () => {
    const typed = 'Why does a return take that long?';
    expect(askedAlready(typed, [delivery, returns])).toEqual([returns]);
    expect(askedAlready('Why', [delivery, returns])).toEqual([]);
    const others = [3, 4, 5].map((n) =>
      question(n, returns.text, n === 5 ? { supporters: 9 } : { fate: answered }),
    );
    expect(askedAlready(typed, [...others, returns]).map(({ id }) => id)).toEqual([idOf(5), idOf(1)]);
  });
});
