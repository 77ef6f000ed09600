import { describe, expect, test } from 'vitest';
import { resultRules } from '../../shared/contract/cards/asks.ts';
import { GRACE_MS, resultsOnWall, resultsShown } from '../../shared/gathering/prompts/prompt-run.ts';
import { choice, chose, colleague, customer, talk } from '../support/gathering-fixtures.ts';
import { facilitator, given, server } from '../support/story.ts';
import { answersTo } from '../support/story-answers.ts';

const more = choice('p1');
const asked = (settings: object = {}) =>
  given([talk('a1'), choice('p1', { ...settings }), talk('a3')])
    .arrive(customer('Maureen'), customer('Gethin'), colleague('Anneka'))
    .next(2);
type Told = ReturnType<typeof asked>;
const close = (story: Told) => story.when(facilitator, 'close-prompt', { prompt: more.id });
const reopen = (story: Told) => story.when(facilitator, 'reopen-prompt', { prompt: more.id });
const settle = (story: Told) => story.when(server, 'settle-prompt', { prompt: more.id });
const answer = (story: Told, name = 'Maureen', option = 'o1') =>
  story.whenPerson(name, 'answer-prompt', { prompt: more.id, answer: chose(option) });
const runOf = (story: Told) => story.state.prompts[more.id];
const after = (story: Told, ms: number): Told => {
  story.atMs += ms;
  return story;
};

describe('results', () => {
  test.each([
    ['always', [true, true], [true, true]],
    ['answered', [true, false], [true, true]],
    ['closed', [false, false], [true, true]],
    ['reveal', [false, false], [false, false]],
    ['crew', [false, false], [false, false]],
    ['never', [false, false], [false, false]],
  ])(
    '[PROMPT-10] with the rule %s phones and walls have them %j while open, %j once over',
    (results, ...want) => {
      const story = asked({ results });
      const seen = () => [resultsShown(story.state, more.id), resultsOnWall(story.state, more.id)];
      const open = seen();
      close(story);
      close(story).changesNothing();
      expect([open, seen()]).toEqual(want);
    },
  );

  test('[PROMPT-10] words of older files mean what they meant, and what is not understood shows less', () => {
    const shown = (settings: object) => resultsShown(asked(settings).state, more.id);
    expect(shown({ results: 'live' })).toBe(true);
    expect(shown({})).toBe(false);
    expect(shown({ results: 'everybody' })).toBe(false);
    expect(shown({ results: 'live', private: 'yes' })).toBe(false);
  });

  test('[PROMPT-11] that were promised for after the closing, or the answer, are not shown before', () => {
    for (const results of ['closed', 'answered'] as const) {
      const story = asked({ results });
      const show = (shown: boolean) => story.when(facilitator, 'show-results', { prompt: more.id, shown });
      show(true).isRefused('still-open');
      close(story);
      show(true);
      expect(resultsOnWall(story.state, more.id)).toBe(true);
    }
  });

  test('[PROMPT-11] are shown and hidden by the facilitator within what people were told', () => {
    const story = asked({ results: 'reveal' });
    const show = (shown: boolean) => story.when(facilitator, 'show-results', { prompt: more.id, shown });
    show(true);
    show(true).changesNothing();
    expect(resultsOnWall(story.state, more.id)).toBe(true);
    close(story);
    show(false);
    expect(resultsShown(story.state, more.id)).toBe(false);
  });

  test('[PROMPT-12] that people were told the room never sees, it never sees', () => {
    for (const results of resultRules) {
      const story = asked({ results });
      const shown = story.when(facilitator, 'show-results', { prompt: more.id, shown: true });
      const isPromised = results === 'crew' || results === 'never';
      if (isPromised) shown.isRefused('not-allowed');
      close(story);
      expect(resultsShown(story.state, more.id)).toBe(!isPromised);
    }
  });

  test('[PROMPT-13] a prompt that was never on stage has nothing to close, settle, show or ask again', () => {
    const story = given([talk('a1'), more]);
    close(story).isRefused('not-open');
    settle(story).isRefused('not-open');
    reopen(story).isRefused('not-open');
    story.when(facilitator, 'show-results', { prompt: more.id, shown: true }).isRefused('not-open');
    story.when(facilitator, 'ask-again', { prompt: more.id }).isRefused('not-open');
  });
});

describe('the end', () => {
  test('[PROMPT-19] what was on its way when a prompt ended is taken', () => {
    const late = (end: (story: Told) => unknown, ms: number) => {
      const story = asked();
      end(story);
      return answer(after(story, ms));
    };
    expect(late(close, GRACE_MS).facts).toHaveLength(1);
    expect(late((story) => story.next(), GRACE_MS).facts).toHaveLength(1);
    late(close, GRACE_MS + 1).isRefused('not-open');
    late((story) => story.next(), GRACE_MS + 1).isRefused('not-open');
  });

  test('[PROMPT-19] of closing and leaving the stage the first begins the grace, and settling ends it', () => {
    const story = asked();
    close(story);
    after(story, 1_500).next();
    answer(after(story, 501)).isRefused('not-open');
    const other = asked();
    close(other);
    expect(settle(other).facts).toHaveLength(1);
    settle(other).changesNothing();
    answer(other).isRefused('not-open');
  });

  test('[PROMPT-20] a prompt that comes back takes answers again, unless it was closed', () => {
    const story = asked().next();
    settle(after(story, GRACE_MS));
    story.when(facilitator, 'undo', { number: 3 });
    expect(runOf(story)).toMatchObject({ endedAtMs: null, settled: false });
    expect(answer(story).facts).toHaveLength(1);
    close(story);
    story.next().when(facilitator, 'undo', { number: 5 });
    answer(after(story, GRACE_MS + 1)).isRefused('not-open');
  });

  test('[PROMPT-20] an open prompt is not settled', () => {
    const story = asked();
    settle(story).changesNothing();
    close(story);
    reopen(story);
    settle(story).changesNothing();
    reopen(story).changesNothing();
  });

  test('[PROMPT-21] opened again after it was settled, it is known to have been told by side', () => {
    const story = asked();
    close(story);
    reopen(story);
    expect(runOf(story)?.reopened).toBe(false);
    close(story);
    settle(story);
    reopen(story);
    expect(runOf(story)?.reopened).toBe(true);
  });

  test('[PROMPT-21] closed and reopened off the stage, it is open once it comes back', () => {
    const story = asked();
    close(story);
    settle(story);
    story.next();
    reopen(story);
    expect(runOf(story)).toMatchObject({ closed: false, settled: true, reopened: false });
    answer(story).isRefused('not-open');
    story.when(facilitator, 'undo', { number: 3 });
    expect(runOf(story)).toMatchObject({ endedAtMs: null, reopened: true });
    answer(story);
    expect(answersTo(story, more)).toHaveLength(1);
  });
});
