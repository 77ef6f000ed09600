import { describe, expect, test } from 'vitest';
import type { AnswerData } from '../../shared/contract/cards/asks.ts';
import {
  choice,
  chose,
  colleague,
  customer,
  pulse,
  talk,
  written,
  wrote,
} from '../support/gathering-fixtures.ts';
import { facilitator, given, idOf } from '../support/story.ts';
import { answersTo } from '../support/story-answers.ts';

const more = choice('p1');
const words = written('p2');
const guests = [customer('Maureen'), customer('Gethin'), colleague('Anneka', { team: 'Tills' })];
const asked = (prompt = more) =>
  given([talk('a1'), prompt])
    .arrive(...guests)
    .next(2);
const abstain = { kind: 'abstain' } as const;

describe('answering', () => {
  test('[PROMPT-1] each person has one answer, which keeps its id and says nothing of who gave it', () => {
    const story = asked();
    const answer = (name: string, option: string) =>
      story.whenPerson(name, 'answer-prompt', { prompt: more.id, answer: chose(option) });
    answer('Maureen', 'o1');
    answer('Anneka', 'o1');
    const run = () => story.state.prompts[more.id];
    const id = run()?.byAnswerer[idOf('Maureen')];
    answer('Maureen', 'o2');
    expect(run()?.byAnswerer[idOf('Maureen')]).toBe(id);
    expect(id).not.toBe(idOf('Maureen'));
    expect(answersTo(story, more)).toMatchObject([
      { person: idOf('Maureen'), role: 'customer', table: null, value: { options: ['o2'] } },
      { person: idOf('Anneka'), role: 'colleague', value: { options: ['o1'] } },
    ]);
  });

  test('[PROMPT-2] an answer can be changed until the prompt is closed; the same again changes nothing', () => {
    const story = asked();
    const answer = (option: string) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt: more.id, answer: chose(option) });
    answer('o1');
    answer('o1').changesNothing();
    answer('o2');
    story.when(facilitator, 'close-prompt', { prompt: more.id });
    story.pass(1);
    answer('o1').isRefused('not-open');
    story.when(facilitator, 'reopen-prompt', { prompt: more.id });
    answer('o1');
    expect(answersTo(story, more)).toMatchObject([{ value: { options: ['o1'] } }]);
  });

  test('[PROMPT-3] a written answer takes the place of the earlier one, whose words are deleted', () => {
    const story = asked(words);
    const answer = (given: AnswerData) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt: words.id, answer: given });
    expect(answer(wrote('  The bread. ')).texts).toEqual({ text: 'The bread.' });
    const first = answersTo(story, words)[0]?.text;
    expect(answer(wrote('The bread counter.')).drops).toEqual([first]);
    const second = answersTo(story, words)[0]?.text;
    expect(answer(abstain).drops).toEqual([second]);
    expect(answersTo(story, words)).toMatchObject([{ value: abstain, text: null }]);
  });

  test('[PROMPT-5] a prompt takes answers only while it is on stage', () => {
    const story = given([more, talk('a2')]).arrive(customer('Maureen'));
    const answer = { prompt: more.id, answer: chose('o1') };
    story.whenPerson('Maureen', 'answer-prompt', answer).isRefused('not-open');
    story.next(2).pass(1);
    story.whenPerson('Maureen', 'answer-prompt', answer).isRefused('not-open');
    story
      .whenPerson('Maureen', 'answer-prompt', { ...answer, prompt: talk('a2').id })
      .isRefused('not-a-prompt');
    story
      .whenPerson('Maureen', 'answer-prompt', { ...answer, prompt: talk('z9').id })
      .isRefused('unknown-segment');
  });

  test('[PROMPT-6] only the audience that is asked may answer: a side, or one team of colleagues', () => {
    const answer = { prompt: more.id, answer: chose('o1') };
    const says = (settings: object, name: string) =>
      asked(choice('p1', { ...settings })).whenPerson(name, 'answer-prompt', answer);
    says({ audience: 'customers' }, 'Anneka').isRefused('not-allowed');
    expect(says({ audience: 'customers' }, 'Maureen').facts).toHaveLength(1);
    expect(says({ audience: 'team', team: 'Tills' }, 'Anneka').facts).toHaveLength(1);
    says({ audience: 'team', team: 'Bakery' }, 'Anneka').isRefused('not-allowed');
    says({ audience: 'team', team: 'Tills' }, 'Maureen').isRefused('not-allowed');
    says({ audience: 'team' }, 'Anneka').isRefused('not-allowed');
  });
});

describe('saying less', () => {
  test('[PROMPT-15] who would rather not say says so, unless everybody is to answer', () => {
    const says = (settings: object) =>
      asked(choice('p1', { ...settings })).whenPerson('Maureen', 'answer-prompt', {
        prompt: more.id,
        answer: abstain,
      });
    expect(says({}).facts).toHaveLength(1);
    says({ abstain: false }).isRefused('no-abstaining');
  });

  test('[PROMPT-16] where answers are final the first one stays; the same again is accepted', () => {
    const story = asked(choice('p1', { change: 'final' }));
    const answer = (given: AnswerData) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt: more.id, answer: given });
    answer(chose('o1'));
    answer(chose('o1')).changesNothing();
    answer(chose('o2')).isRefused('final-answer');
    answer(abstain).isRefused('final-answer');
    expect(answersTo(story, more)).toMatchObject([{ value: { options: ['o1'] } }]);
  });

  test('[PROMPT-17] a pulse is answered on its scale, 0 to 10 unless it says otherwise', () => {
    const rating = pulse('p1');
    const story = asked(rating);
    const rate = (at: number) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt: rating.id, answer: { kind: 'scale', at } });
    expect(rate(0).facts).toHaveLength(1);
    rate(11).isRefused('out-of-range', { min: 0, max: 10 });
    expect(answersTo(story, rating)).toMatchObject([{ value: { at: 0 } }]);
  });
});
