import { describe, expect, test } from 'vitest';
import type { AnswerData } from '../../shared/contract/cards/asks.ts';
import type { RejectionCode, RejectionParams } from '../../shared/contract/rejections.ts';
import { promptSettings } from '../../shared/gathering/prompts/prompt-settings.ts';
import { choice, chose, customer, talk, wrote } from '../support/gathering-fixtures.ts';
import { promptOf } from '../support/prompt-answers.ts';
import { given } from '../support/story.ts';
import { answersTo } from '../support/story-answers.ts';

const asked = (prompt = choice('p1')) =>
  given([talk('a1'), prompt])
    .arrive(customer('Maureen'))
    .next(2);
const prompt = choice('p1').id;

type Refused = [string, AnswerData, RejectionCode, RejectionParams?];
const of = (kind: Parameters<typeof promptOf>[0], list: [AnswerData, RejectionCode, RejectionParams?][]) =>
  list.map(([answer, ...refusal]): Refused => [kind, answer, ...refusal]);
const points = (...of: [string, number][]): AnswerData => ({
  kind: 'points',
  points: of.map(([option, given]) => ({ option: option as never, points: given })),
});
const sorted = (options: string[], instead = ''): AnswerData => ({
  kind: 'sorting',
  items: options.map((option) => ({ option: option as never, sorting: 'keep', instead })),
});
const ranked = (...order: string[]): AnswerData => ({ kind: 'ranking', order: order as never[] });
const said = (...list: string[]): AnswerData => ({ kind: 'words', words: list });

describe('what fits', () => {
  test.each<Refused>([
    ...of('choice', [
      [chose('o9'), 'wrong-answer'],
      [chose('o1', 'o1'), 'twice'],
      [chose(), 'too-few', { min: 1, got: 0 }],
      [{ ...chose('o1', 'o2'), other: 'Both' }, 'too-many', { max: 2, got: 3 }],
      [{ ...chose('o1'), other: 'x'.repeat(141) }, 'too-long', { max: 140, got: 141 }],
      [wrote('o1'), 'wrong-answer'],
    ]),
    ...of('scale', [
      [{ kind: 'scale', at: 0 }, 'out-of-range', { min: 1, max: 5 }],
      [{ kind: 'scale', at: 6 }, 'out-of-range', { min: 1, max: 5 }],
    ]),
    ...of('number', [
      [{ kind: 'number', number: 50.1 }, 'out-of-range', { min: 0, max: 50 }],
      [{ kind: 'number', number: 3.14 }, 'wrong-answer'],
    ]),
    ...of('text', [
      [wrote('  '), 'empty'],
      [wrote('twenty-one characters'), 'too-long', { max: 20, got: 21 }],
    ]),
    ...of('words', [
      [said('', '  '), 'empty'],
      [said('a', 'b', 'c', 'd'), 'too-many', { max: 3, got: 4 }],
      [said('x'.repeat(31)), 'too-long', { max: 30, got: 31 }],
    ]),
    ...of('ranking', [
      [ranked(), 'too-few', { min: 1, got: 0 }],
      [ranked('o1', 'o1'), 'twice'],
      [ranked('o1', 'o2', 'o3'), 'too-many', { max: 2, got: 3 }],
      [ranked('o4'), 'wrong-answer'],
    ]),
    ...of('points', [
      [points(['o1', 9]), 'wrong-total', { total: 10, got: 9 }],
      [points(['o1', 5], ['o1', 5]), 'twice'],
      [points(['o7', 10]), 'wrong-answer'],
    ]),
    ...of('sorting', [
      [sorted([]), 'too-few', { min: 1, got: 0 }],
      [sorted(['o1', 'o1']), 'twice'],
      [sorted(['o8']), 'wrong-answer'],
      [sorted(['o1'], 'x'.repeat(141)), 'too-long', { max: 140, got: 141 }],
    ]),
  ])('[PROMPT-4] of a prompt of kind %s the answer %j is refused: %s', (kind, answer, code, params) => {
    asked(promptOf(kind as 'text'))
      .whenPerson('Maureen', 'answer-prompt', { prompt, answer })
      .isRefused(code, params);
  });

  test.each<[string, AnswerData, object, string?]>([
    ['choice', chose('o3', 'o1'), { options: ['o1', 'o3'], other: false }],
    ['choice', { ...chose('o1'), other: '  The  porch ' }, { options: ['o1'], other: true }, 'The porch'],
    ['scale', { kind: 'scale', at: 5 }, { at: 5 }],
    ['number', { kind: 'number', number: 3.1 }, { number: 3.1 }],
    ['words', said(' Bread', 'the\ntill', '', 'BREAD'), { count: 2 }, 'Bread\nthe till'],
    ['ranking', ranked('o3', 'o1'), { order: ['o3', 'o1'] }],
    ['points', points(['o2', 4], ['o1', 6], ['o3', 0]), { points: { o1: 6, o2: 4 } }],
    ['sorting', sorted(['o2'], ' Two tills '), { items: { o2: 'keep' } }, '{"o2":"Two tills"}'],
    ['sorting', sorted(['o2', 'o1']), { items: { o1: 'keep', o2: 'keep' } }],
  ])('[PROMPT-14] of a prompt of kind %s the answer %j is kept', (kind, answer, value, text) => {
    const segment = promptOf(kind as 'text');
    const story = asked(segment);
    const outcome = story.whenPerson('Maureen', 'answer-prompt', { prompt, answer });
    expect(answersTo(story, segment)[0]?.value).toEqual({ kind, ...value });
    expect(outcome.texts).toEqual(text === undefined ? {} : { text });
  });

  test('[PROMPT-14] something of one’s own is taken only where the prompt asks for it', () => {
    asked()
      .whenPerson('Maureen', 'answer-prompt', {
        prompt,
        answer: { ...chose('o1'), other: 'Perhaps' },
      })
      .isRefused('wrong-answer');
  });

  test('[PROMPT-40] a list that a file gives to a kind without one is not shown', () => {
    const options = [{ en: 'Bread' }, { en: 'Rolls' }];
    const settings = { answer: 'text', options };
    expect(promptSettings({ ...choice('p1'), settings }).options).toEqual([]);
    expect(promptSettings({ ...choice('p1'), settings: { answer: 'choice', options } }).options).toHaveLength(
      2,
    );
  });
});
