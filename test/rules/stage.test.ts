import { describe, expect, test } from 'vitest';
import { choice, chose, colleague, customer, pause, questions, talk } from '../support/gathering-fixtures.ts';
import { fact, facilitator, given, questionId } from '../support/story.ts';
import { answersTo } from '../support/story-answers.ts';

const welcome = talk('a1');
const listening = talk('a2');

describe('the stage', () => {
  test('[STAGE-1] before the first Next the built-in holding is on stage, and Next goes to the first segment', () => {
    const story = given([welcome, listening]);
    expect(story.state.stage).toMatchObject({ number: 0, position: -1, ringEndsAtMs: null });
    story
      .when(facilitator, 'next', { number: 0 })
      .gives(fact('stage-advanced', { number: 1, segment: welcome.id, ringMs: 300_000 }));
  });

  test('[STAGE-2] a cue that saw another stage is refused', () => {
    const story = given([welcome, listening]).next();
    story.when(facilitator, 'next', { number: 0 }).isRefused('moved');
    story.when(facilitator, 'undo', { number: 0 }).isRefused('moved');
    story.when(facilitator, 'move-ring', { number: 0, byMs: 60_000 }).isRefused('moved');
  });

  test('[STAGE-3] after the last segment there is no Next', () => {
    const story = given([welcome]).next();
    story.when(facilitator, 'next', { number: 1 }).isRefused('at-the-end');
  });

  test('[STAGE-4] Undo goes back with the ring time it had left, and the number still rises', () => {
    const story = given([welcome, listening]).next().pass(2).next().pass(10);
    story
      .when(facilitator, 'undo', { number: 2 })
      .gives(fact('stage-undone', { number: 3, position: 0, ringMs: 180_000 }));
    expect(story.state.stage).toMatchObject({
      number: 3,
      position: 0,
      ringEndsAtMs: story.atMs + 180_000,
    });
  });

  test('[STAGE-4] Undo of the first Next brings the holding back, without a ring', () => {
    const story = given([welcome]).next();
    story
      .when(facilitator, 'undo', { number: 1 })
      .gives(fact('stage-undone', { number: 2, position: -1, ringMs: null }));
  });

  test('[STAGE-5] at the start there is nothing to undo', () => {
    const story = given([welcome]);
    story.when(facilitator, 'undo', { number: 0 }).isRefused('at-the-start');
    story.next().when(facilitator, 'undo', { number: 1 });
    story.when(facilitator, 'undo', { number: 2 }).isRefused('at-the-start');
  });

  test('[STAGE-6] what people gave stays through Undo and is there again after Next', () => {
    const ask = choice('a2');
    const story = given([welcome, ask]).arrive(customer('Maureen')).next(2);
    story.whenPerson('Maureen', 'answer-prompt', { prompt: ask.id, answer: chose('o1') });
    story.when(facilitator, 'undo', { number: 2 });
    expect(answersTo(story, ask)).toHaveLength(1);
    story.next();
    expect(answersTo(story, ask)).toHaveLength(1);
  });

  test('[STAGE-7] a cue takes the question off the wall', () => {
    const floor = questions('a1');
    const story = given([floor, listening]).arrive(colleague('Anneka')).next();
    story.whenPerson(
      'Anneka',
      'ask-question',
      { text: 'Why did you stay?', anonymous: false, to: 'room' },
      { id: 'stay' },
    );
    const question = questionId('stay');
    story.when(facilitator, 'review-questions', { questions: [question], verdict: 'approved', reason: null });
    story.when(facilitator, 'spotlight-question', { question });
    story.next();
    expect(story.state.stage.spotlight).toBeNull();
  });

  test('[STAGE-8] the wall is blanked beside the stage: neither Next nor Undo lifts it', () => {
    const story = given([welcome, listening]);
    story.when(facilitator, 'blank-wall', { blank: true }).gives(fact('wall-blanked', { blank: true }));
    story.when(facilitator, 'blank-wall', { blank: true }).changesNothing();
    story.next().when(facilitator, 'undo', { number: 1 });
    expect(story.state.stage.blank).toBe(true);
  });
});

describe('the ring', () => {
  test('[RING-1] runs as long as the segment has minutes; none without', () => {
    const story = given([welcome, { ...listening, minutes: 0 }]).next();
    expect(story.state.stage.ringEndsAtMs).toBe(story.atMs + 300_000);
    expect(story.next().state.stage.ringEndsAtMs).toBeNull();
  });

  test('[RING-1] of a break may be said in seconds', () => {
    const story = given([pause('a1', { ring: 60 })]).next();
    expect(story.state.stage.ringEndsAtMs).toBe(story.atMs + 60_000);
  });

  test('[RING-2] moves by a minute either way', () => {
    const story = given([welcome]).next();
    story
      .when(facilitator, 'move-ring', { number: 1, byMs: 60_000 })
      .gives(fact('ring-moved', { byMs: 60_000 }));
    story
      .when(facilitator, 'move-ring', { number: 1, byMs: -60_000 })
      .gives(fact('ring-moved', { byMs: -60_000 }));
    expect(story.state.stage.ringEndsAtMs).toBe(story.atMs + 300_000);
  });

  test('[RING-3] never ends in the past', () => {
    const story = given([welcome]).next().pass(4.5);
    story
      .when(facilitator, 'move-ring', { number: 1, byMs: -60_000 })
      .gives(fact('ring-moved', { byMs: -30_000 }));
    story.pass(3).when(facilitator, 'move-ring', { number: 1, byMs: -60_000 }).changesNothing();
  });

  test('[RING-3] a minute given to a ring that is over starts now', () => {
    const story = given([welcome]).next().pass(7);
    story.when(facilitator, 'move-ring', { number: 1, byMs: 60_000 });
    expect(story.state.stage.ringEndsAtMs).toBe(story.atMs + 60_000);
  });

  test('[RING-4] a segment without a ring has none to move', () => {
    const story = given([{ ...welcome, minutes: 0 }]).next();
    story.when(facilitator, 'move-ring', { number: 1, byMs: 60_000 }).isRefused('no-ring');
  });
});
