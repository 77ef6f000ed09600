import { describe, expect, test } from 'vitest';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import { resultsShown } from '../../shared/gathering/prompts/prompt-run.ts';
import { choice, chose, colleague, customer, talk, written, wrote } from '../support/gathering-fixtures.ts';
import { facilitator, given, idOf } from '../support/story.ts';

const more = choice('p1');
const words = written('p2');
const guests = [customer('Maureen'), customer('Gethin'), colleague('Anneka')];
const asked = (prompt = more) =>
  given([talk('a1'), prompt])
    .arrive(...guests)
    .next(2);

const draft: PromptDraft = {
  title: 'Would you come back?',
  answer: 'choice',
  options: ['Yes', 'Not yet'],
  audience: 'both',
  results: 'closed',
  minutes: 2,
};

describe('answering', () => {
  test('[PROMPT-1] each person has one answer, counted by role and option', () => {
    const story = asked();
    for (const name of ['Maureen', 'Gethin', 'Anneka']) {
      story.whenPerson(name, 'answer-prompt', { prompt: more.id, answer: chose('o1') });
    }
    expect(story.state.prompts[more.id]).toMatchObject({
      customers: 2,
      colleagues: 1,
      options: { o1: { customers: 2, colleagues: 1 } },
    });
  });

  test('[PROMPT-2] an answer can be changed until the prompt is closed, and the tally follows', () => {
    const story = asked();
    const answer = (option: string) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt: more.id, answer: chose(option) });
    answer('o1');
    answer('o1').changesNothing();
    answer('o2');
    expect(story.state.prompts[more.id]).toMatchObject({
      customers: 1,
      options: { o1: { customers: 0 }, o2: { customers: 1 } },
    });
    story.when(facilitator, 'close-prompt', { prompt: more.id });
    answer('o1').isRefused('not-open');
    story.when(facilitator, 'reopen-prompt', { prompt: more.id });
    answer('o1');
    expect(story.state.prompts[more.id]?.options).toMatchObject({ o1: { customers: 1 } });
  });

  test('[PROMPT-3] a written answer takes the place of the earlier one, whose words are deleted', () => {
    const story = asked(words);
    const answer = (text: string) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt: words.id, answer: wrote(text) });
    expect(answer('  The bread. ').texts).toEqual({ text: 'The bread.' });
    const first = story.state.prompts[words.id]?.answers[idOf('Maureen')]?.text;
    expect(answer('The bread counter.').drops).toEqual([first]);
    expect(story.state.prompts[words.id]?.customers).toBe(1);
  });

  test('[PROMPT-4] an answer has to fit the prompt', () => {
    const story = asked(written('p2', { maxChars: 10 }));
    const answer = (given: ReturnType<typeof wrote> | ReturnType<typeof chose>) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt: words.id, answer: given });
    answer(chose('o1')).isRefused('wrong-answer');
    answer(wrote('  ')).isRefused('empty');
    answer(wrote('eleven char')).isRefused('too-long', { max: 10, got: 11 });
    asked()
      .whenPerson('Maureen', 'answer-prompt', { prompt: more.id, answer: chose('o3') })
      .isRefused('wrong-answer');
  });

  test('[PROMPT-5] a prompt takes answers only while it is on stage', () => {
    const story = given([more, talk('a2')]).arrive(customer('Maureen'));
    const answer = { prompt: more.id, answer: chose('o1') };
    story.whenPerson('Maureen', 'answer-prompt', answer).isRefused('not-open');
    story.next(2).whenPerson('Maureen', 'answer-prompt', answer).isRefused('not-open');
    story
      .whenPerson('Maureen', 'answer-prompt', { ...answer, prompt: talk('a2').id })
      .isRefused('not-a-prompt');
    story
      .whenPerson('Maureen', 'answer-prompt', { ...answer, prompt: talk('z9').id })
      .isRefused('unknown-segment');
  });

  test('[PROMPT-6] only the audience that is asked may answer', () => {
    const story = asked(choice('p1', { audience: 'customers' }));
    const answer = { prompt: more.id, answer: chose('o1') };
    story.whenPerson('Anneka', 'answer-prompt', answer).isRefused('not-allowed');
    expect(story.whenPerson('Maureen', 'answer-prompt', answer).facts).toHaveLength(1);
  });
});

describe('on the spot', () => {
  test('[PROMPT-7] a prompt is added right after the running segment, and the command names it', () => {
    const story = given([talk('a1'), talk('a2')]).next();
    story.when(facilitator, 'add-prompt', draft, { id: 'added' });
    expect(story.state.segments.map(({ id }) => id)).toEqual(['a1', idOf('added'), 'a2']);
    expect(story.state.segments[1]).toMatchObject({
      kind: 'prompt',
      title: { en: 'Would you come back?' },
      settings: { answer: 'choice', options: [{ en: 'Yes' }, { en: 'Not yet' }] },
    });
  });

  test('[PROMPT-8] a choice needs two options or more, no two alike', () => {
    const story = given([talk('a1')]);
    const options = (...labels: string[]) =>
      story.when(facilitator, 'add-prompt', { ...draft, options: labels });
    options('Yes').isRefused('wrong-answer');
    options('Yes', 'Yes').isRefused('wrong-answer');
    expect(
      story.when(facilitator, 'add-prompt', { ...draft, answer: 'text', options: [] }).facts,
    ).toHaveLength(1);
  });

  test('[PROMPT-9] words change until people have seen them', () => {
    const story = given([talk('a1'), more, talk('a3')]);
    story.when(facilitator, 'edit-prompt', { prompt: more.id, draft });
    expect(story.state.segments[1]?.title).toEqual({ en: 'Would you come back?' });
    story.next(3).when(facilitator, 'undo', { number: 3 });
    story.when(facilitator, 'edit-prompt', { prompt: more.id, draft }).isRefused('already-open');
  });

  test('[PROMPT-9] lines that would ask the old question go; what the draft does not name stays', () => {
    const lines = { wall: { en: 'Old' }, customer: {}, colleague: {} };
    const story = given([{ ...written('p1', { private: true }), texts: lines }]);
    const prompt = more.id;
    story.when(facilitator, 'edit-prompt', { prompt, draft: { ...draft, title: 'Title of p1' } });
    expect(story.state.segments[0]).toMatchObject({ texts: lines, settings: { private: true } });
    story.when(facilitator, 'edit-prompt', { prompt, draft });
    expect(story.state.segments[0]?.texts.wall).toEqual({});
  });
});

describe('results', () => {
  test('[PROMPT-10] are hidden until the prompt is closed, or live when it says so', () => {
    const story = asked();
    expect(resultsShown(story.state, more.id)).toBe(false);
    story.when(facilitator, 'close-prompt', { prompt: more.id });
    story.when(facilitator, 'close-prompt', { prompt: more.id }).changesNothing();
    expect(resultsShown(story.state, more.id)).toBe(true);
    expect(resultsShown(asked(choice('p1', { results: 'live' })).state, more.id)).toBe(true);
  });

  test('[PROMPT-11] are shown and hidden by the facilitator whatever the setting', () => {
    const story = asked();
    story.when(facilitator, 'show-results', { prompt: more.id, shown: true });
    expect(resultsShown(story.state, more.id)).toBe(true);
    story.when(facilitator, 'close-prompt', { prompt: more.id });
    story.when(facilitator, 'show-results', { prompt: more.id, shown: false });
    expect(resultsShown(story.state, more.id)).toBe(false);
  });

  test('[PROMPT-12] of a private prompt are shown to nobody', () => {
    const story = asked(choice('p1', { private: 'yes', results: 'live' }));
    story.when(facilitator, 'close-prompt', { prompt: more.id });
    story.when(facilitator, 'show-results', { prompt: more.id, shown: true }).isRefused('not-allowed');
    expect(resultsShown(story.state, more.id)).toBe(false);
  });

  test('[PROMPT-13] a prompt that was never on stage has nothing to close or show', () => {
    const story = given([talk('a1'), more]);
    story.when(facilitator, 'close-prompt', { prompt: more.id }).isRefused('not-open');
    story.when(facilitator, 'show-results', { prompt: more.id, shown: true }).isRefused('not-open');
  });
});
