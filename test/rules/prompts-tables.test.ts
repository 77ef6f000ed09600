import { describe, expect, test } from 'vitest';
import {
  choice,
  chose,
  colleague,
  customer,
  hall,
  round,
  talk,
  written,
  wrote,
} from '../support/gathering-fixtures.ts';
import { given, idOf } from '../support/story.ts';
import { answersTo } from '../support/story-answers.ts';

describe('tables', () => {
  const together = choice('p1', { audience: 'tables' });
  const seated = () =>
    given([talk('a1'), together], hall(3)).arrive(
      customer('Maureen', { table: 2 }),
      colleague('Anneka', { table: 2 }),
      customer('Dot'),
    );
  const answer = (option: string) => ({ prompt: together.id, answer: chose(option) });

  test('[PROMPT-18] a table has one answer, which anybody of it gives or changes', () => {
    const story = seated().next(2);
    story.whenPerson('Maureen', 'answer-prompt', answer('o1'));
    story.whenPerson('Anneka', 'answer-prompt', answer('o2'));
    expect(answersTo(story, together)).toMatchObject([
      { person: idOf('Anneka'), table: 2, value: { options: ['o2'] } },
    ]);
  });

  test('[PROMPT-18] who has no table answers alone, and what they said goes once they answer with a table', () => {
    const own = written('p1', { audience: 'tables' });
    const story = given([own], hall(3)).arrive(customer('Dot')).next();
    const write = (text: string) =>
      story.whenPerson('Dot', 'answer-prompt', { prompt: own.id, answer: wrote(text) });
    write('Alone');
    const alone = answersTo(story, own)[0]?.text;
    story.invite(customer('Dot', { table: 3 }));
    expect(write('Together').drops).toEqual([alone]);
    expect(answersTo(story, own)).toMatchObject([{ table: 3 }]);
    expect(Object.keys(story.state.prompts[own.id]?.byAnswerer ?? {})).toEqual(['t3']);
  });

  test('[PROMPT-18] what people of a table gave alone goes once the table answers, whoever answers for it', () => {
    const own = written('p1', { audience: 'tables' });
    const story = given([own], hall(3)).arrive(customer('Dot'), colleague('Anneka')).next();
    const write = (name: string) =>
      story.whenPerson(name, 'answer-prompt', { prompt: own.id, answer: wrote(`By ${name}`) });
    write('Dot');
    const alone = answersTo(story, own)[0]?.text;
    story.invite(customer('Dot', { table: 3 }), colleague('Anneka', { table: 3 }));
    expect(write('Anneka').drops).toEqual([alone]);
    expect(answersTo(story, own)).toMatchObject([{ table: 3, person: idOf('Anneka') }]);
    expect(Object.keys(story.state.prompts[own.id]?.byAnswerer ?? {})).toEqual(['t3']);
  });

  test('[PROMPT-18] the table is that of the newest round, and only without one the roster’s', () => {
    const meeting = round('a2');
    const story = given([meeting, together], hall(1))
      .arrive(customer('Maureen'), colleague('Anneka'))
      .next()
      .invite(customer('Maureen', { table: 9 }))
      .next();
    story.whenPerson('Maureen', 'answer-prompt', answer('o1'));
    expect(answersTo(story, together)).toMatchObject([{ table: 1 }]);
  });
});
