import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../shared/contract/ids.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import {
  approved,
  ask,
  merge,
  openFloor,
  question,
  review,
  support,
  supportersOf,
  unmerge,
  withdraw,
} from '../support/floor.ts';
import { fact, facilitator, idOf, questionId, type Story } from '../support/story.ts';

const why = 'What nearly made you leave us, and why did you stay?';
const stay = 'Why do people stay?';
const judged = 'Do you ever feel judged in our shops?';

describe('joining the same ones', () => {
  const twoAsked = (): Story => {
    const story = openFloor();
    approved(story, 'Samir', why);
    approved(story, 'Jess', stay);
    support(story, 'Jess', why);
    support(story, 'Alun', why);
    support(story, 'Alun', stay);
    support(story, 'Priya', stay);
    return story;
  };

  test('[QUESTION-22] "me too" are joined, each person once; the asker counts, and nobody on their own', () => {
    const story = twoAsked();
    expect(merge(story, stay, why).facts[0]).toMatchObject({
      data: { supporters: [idOf('Priya')] },
    });
    expect(supportersOf(story, why)).toBe(3);
    expect(question(story, stay)).toMatchObject({ state: 'merged', mergedInto: questionId(why) });
    const other = twoAsked();
    merge(other, why, stay);
    expect(supportersOf(other, stay)).toBe(3);
    expect(other.person('Samir').supports).toEqual([questionId(stay)]);
    expect(other.person('Jess').supports).toEqual([questionId(why)]);
  });

  test('[QUESTION-23] only with another that is approved', () => {
    const story = openFloor();
    ask(story, 'Samir', why);
    ask(story, 'Jess', stay);
    merge(story, stay, stay).isRefused('cannot-merge');
    merge(story, stay, why).isRefused('cannot-merge');
    merge(story, stay, 'never asked').isRefused('unknown-question');
    review(story, [why], 'approved');
    merge(story, stay, why);
    merge(story, stay, why).changesNothing();
    merge(story, why, stay).isRefused('cannot-merge');
    expect(story.state.approvals).toEqual({ waiting: 0, held: 0 });
    review(story, [stay], 'approved').changesNothing();
  });

  test('[QUESTION-24] apart again it needs review, and what it brought goes', () => {
    const story = twoAsked();
    merge(story, stay, why);
    unmerge(story, stay);
    unmerge(story, stay).changesNothing();
    expect(supportersOf(story, why)).toBe(2);
    expect(question(story, stay)).toMatchObject({ state: 'waiting', mergedInto: null, supporters: 2 });
    expect(story.person('Priya').supports).toEqual([questionId(stay)]);
  });

  test('[QUESTION-24] who was brought by two stays until both are apart; who took it back and gave it anew stays', () => {
    const story = twoAsked();
    approved(story, 'Alun', judged);
    support(story, 'Priya', judged);
    merge(story, stay, why);
    merge(story, judged, why);
    unmerge(story, stay);
    expect(story.person('Priya').supports).toContain(questionId(why));
    story.whenPerson('Priya', 'withdraw-support', { question: questionId(why) });
    support(story, 'Priya', why);
    unmerge(story, judged);
    expect(story.person('Priya').supports).toContain(questionId(why));
  });

  test('[QUESTION-24] votes that went on to a third question go from there too', () => {
    const story = twoAsked();
    approved(story, 'Alun', judged);
    merge(story, stay, why);
    merge(story, why, judged);
    expect(supportersOf(story, judged)).toBe(3);
    unmerge(story, stay);
    expect(story.person('Priya').supports).toEqual([questionId(stay)]);
    expect(supportersOf(story, judged)).toBe(2);
  });

  test('[QUESTION-25] joining deletes the link to an anonymous author, for good', () => {
    const story = openFloor();
    approved(story, 'Samir', why);
    ask(story, 'Jess', judged, { anonymous: true });
    const id = keysOf<QuestionId>(story.state.questions).find((one) => one !== questionId(why));
    if (id === undefined) throw new Error('nothing was asked');
    const link = story.state.questions[id]?.author;
    const joined = story.when(facilitator, 'merge-question', { question: id, into: questionId(why) });
    expect(joined.drops).toEqual([link]);
    expect(story.textOf(link)).toBeUndefined();
    expect(supportersOf(story, why)).toBe(0);
    story.when(facilitator, 'unmerge-question', { question: id });
    expect(story.state.questions[id]).toMatchObject({ state: 'waiting', author: null });
  });

  test('[QUESTION-26] when the leading one is taken back, what was joined with it needs review again', () => {
    const story = twoAsked();
    merge(story, stay, why);
    withdraw(story, 'Samir', why).gives(
      fact('question-unmerged', { question: questionId(stay) }),
      fact('question-withdrawn', { question: questionId(why) }),
    );
    expect(question(story, stay)?.state).toBe('waiting');
    expect(story.state.approvals).toEqual({ waiting: 1, held: 0 });
  });
});
