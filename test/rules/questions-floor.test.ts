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
  settle,
  support,
  withdraw,
} from '../support/floor.ts';
import { fact, facilitator, idOf, questionId } from '../support/story.ts';

const why = 'What nearly made you leave us, and why did you stay?';
const stay = 'Why do people stay?';
const judged = 'Do you ever feel judged in our shops?';

describe('to whom', () => {
  test('[QUESTION-15] a question is put to the room, to one side, or to the crew alone', () => {
    const story = openFloor();
    for (const to of ['room', 'customers', 'colleagues', 'privately'] as const) {
      ask(story, 'Samir', `To ${to}?`, { to });
      expect(question(story, `To ${to}?`)).toMatchObject({ to });
    }
    const roomOnly = openFloor({ toOneSide: false });
    ask(roomOnly, 'Samir', why, { to: 'customers' }).isRefused('not-allowed');
    expect(ask(roomOnly, 'Samir', why, { to: 'privately' }).facts).toHaveLength(1);
  });

  test('[QUESTION-16] what is put to the crew alone gets no yes, and is joined with nothing', () => {
    const story = openFloor();
    ask(story, 'Samir', why, { to: 'privately' });
    approved(story, 'Jess', judged);
    review(story, [why], 'approved').isRefused('private-question');
    merge(story, why, judged).isRefused('cannot-merge');
    story.when(facilitator, 'spotlight-question', { question: questionId(why) }).isRefused('not-approved');
    const source = { kind: 'question', question: questionId(why) } as const;
    story.when(facilitator, 'star', { source }, { sourceText: why }).isRefused('private-question');
    expect(review(story, [why], 'held').facts).toHaveLength(1);
  });
});

describe('taking a question back', () => {
  test('[QUESTION-17] its asker can, at any time; it is counted nowhere and its words are deleted', () => {
    const story = openFloor();
    approved(story, 'Samir', why);
    settle(story, why, { note: 'Thank you.' });
    story.when(facilitator, 'spotlight-question', { question: questionId(why) });
    const { text, note } = question(story, why) ?? {};
    withdraw(story, 'Jess', why).isRefused('unknown-question');
    const gone = withdraw(story, 'Samir', why).gives(
      fact('question-spotlit', { question: null }),
      fact('question-withdrawn', { question: questionId(why) }),
    );
    expect(gone.drops).toEqual([text, note]);
    expect(question(story, why)).toMatchObject({ state: 'withdrawn', text: null, note: null });
    withdraw(story, 'Samir', why).changesNothing();
    review(story, [why], 'approved').changesNothing();
    ask(story, 'Priya', stay);
    withdraw(story, 'Priya', stay);
    expect(story.state.approvals).toEqual({ waiting: 0, held: 0 });
  });

  test('[QUESTION-18] without a name only while the link is there, and the log does not tell who', () => {
    const story = openFloor();
    ask(story, 'Jess', judged, { anonymous: true });
    const [id] = keysOf<QuestionId>(story.state.questions);
    if (id === undefined) throw new Error('nothing was asked');
    withdraw(story, 'Alun', judged, id).isRefused('unknown-question');
    const gone = withdraw(story, 'Jess', judged, id);
    expect(JSON.stringify(gone.facts)).not.toContain(idOf('Jess'));
    expect(gone.facts[0]).toMatchObject({ by: { person: null }, cause: { client: null } });
    expect(gone.drops).toHaveLength(2);
    expect(story.state.questions[id]).toMatchObject({ state: 'withdrawn', author: null });
  });

  test('[QUESTION-35] what is put to the crew alone without a name has no link to its author', () => {
    const story = openFloor();
    const { facts, texts } = ask(story, 'Jess', judged, { anonymous: true, to: 'privately' });
    expect(texts).toEqual({ text: judged });
    expect(JSON.stringify(facts)).not.toContain(idOf('Jess'));
    expect(story.state.approvals).toEqual({ waiting: 0, held: 0 });
  });

  test('[QUESTION-18] once it was approved, an anonymous question is nobody’s to take back', () => {
    const story = openFloor();
    ask(story, 'Jess', judged, { anonymous: true });
    const [id] = keysOf<QuestionId>(story.state.questions);
    if (id === undefined) throw new Error('nothing was asked');
    story.when(facilitator, 'review-questions', { questions: [id], verdict: 'approved', reason: null });
    withdraw(story, 'Jess', judged, id).isRefused('unknown-question');
  });
});

describe('review of several', () => {
  test('[QUESTION-19] one verdict for several at once; a reason is told of what is not taken', () => {
    const story = openFloor();
    ask(story, 'Samir', why);
    ask(story, 'Jess', judged);
    expect(review(story, [why, judged, why], 'hidden', 'notForToday').facts).toHaveLength(2);
    expect(question(story, why)).toMatchObject({ state: 'hidden', reason: 'notForToday' });
    review(story, [why, judged], 'hidden', 'notForToday').changesNothing();
    expect(review(story, [why, judged], 'waiting', 'noTime').facts).toHaveLength(2);
    expect(question(story, why)).toMatchObject({ state: 'waiting', reason: null });
    expect(story.state.approvals).toEqual({ waiting: 2, held: 0 });
    review(story, [why, 'never asked'], 'approved').isRefused('unknown-question');
    review(story, [why, judged], 'approved');
    review(story, [why], 'waiting');
    expect(question(story, why)?.state).toBe('waiting');
  });
});

describe('what becomes of it', () => {
  test('[QUESTION-13] an approved question is answered, answered in writing, parked, or open again', () => {
    const story = openFloor();
    ask(story, 'Samir', why);
    settle(story, why).isRefused('not-approved');
    review(story, [why], 'approved');
    settle(story, why);
    settle(story, why).changesNothing();
    expect(question(story, why)).toMatchObject({ fate: 'answered', byDate: null, reason: null });
    settle(story, why, { fate: 'writing' }).isRefused('date-missing');
    settle(story, why, { fate: 'writing', byDate: '2027-03-25', reason: 'needsFacts' });
    expect(question(story, why)).toMatchObject({
      fate: 'writing',
      byDate: '2027-03-25',
      reason: 'needsFacts',
    });
    settle(story, why, { fate: 'open', reason: 'noTime' });
    expect(question(story, why)).toMatchObject({ fate: 'open', byDate: null, reason: null });
  });

  test('[QUESTION-20] its note is a text of its own, at most 280 characters, and the next one takes its place', () => {
    const story = openFloor();
    approved(story, 'Samir', why);
    const first = settle(story, why, { fate: 'parked', reason: 'noTime', note: ' We will. ' });
    expect(first.texts).toEqual({ note: 'We will.' });
    const note = question(story, why)?.note;
    expect(settle(story, why, { fate: 'parked', reason: 'noTime' }).drops).toEqual([note]);
    expect(question(story, why)?.note).toBeNull();
    settle(story, why, { note: 'w'.repeat(281) }).isRefused('too-long', { max: 280, got: 281 });
  });

  test('[QUESTION-21] what is settled or taken back gives its "me too" back', () => {
    const story = openFloor({ votesEach: 1 });
    approved(story, 'Samir', why);
    approved(story, 'Priya', stay);
    approved(story, 'Alun', judged);
    support(story, 'Jess', why);
    support(story, 'Jess', stay).isRefused('no-votes-left', { max: 1 });
    settle(story, why, { fate: 'parked' });
    expect(support(story, 'Jess', stay).facts).toHaveLength(1);
    support(story, 'Jess', judged).isRefused('no-votes-left', { max: 1 });
    withdraw(story, 'Priya', stay);
    expect(support(story, 'Jess', judged).facts).toHaveLength(1);
  });
});
