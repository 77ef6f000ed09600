import { expect, test } from 'vitest';
import type { OptionId, SegmentId } from '../../shared/contract/ids.ts';
import { touchedAudienceCards, type TouchedCard } from '../../shared/gathering/views/expand-touch.ts';
import type { Hall, Outcome } from '../support/views-hall.ts';
import { card, few, hallAt, person } from '../support/views-room.ts';
import { askAs, attendee, cue, review } from '../support/views-story.ts';

const touched = (hall: Hall, { facts }: Outcome): TouchedCard[] =>
  facts.flatMap((fact) => touchedAudienceCards(hall.state, fact, hall.text));

const personal = (cards: TouchedCard[]): TouchedCard[] =>
  cards.filter(({ audience }) => audience.startsWith('person:'));

test('[VIEW-13] a cue between segments without groups touches no single phone', () => {
  const hall = hallAt('s4');
  expect(personal(touched(hall, cue(hall, 'next')))).toEqual([]);
});

test('[VIEW-13] a cue into a round touches the people of the round, each once with their group', () => {
  const hall = hallAt('s2');
  const keys = personal(touched(hall, cue(hall, 'next')));
  expect(new Set(keys.map(({ audience }) => audience))).toEqual(new Set(few.map(person)));
  expect(new Set(keys.map(({ key }) => key))).toEqual(new Set(['group']));
});

test('[LEAK-4] while results are hidden, an answer touches the console and its author alone', () => {
  const hall = hallAt('s4');
  const outcome = hall.ask(attendee('c1'), {
    type: 'answer-prompt',
    data: { prompt: 's4' as SegmentId, answer: { kind: 'choice', option: 'o1' as OptionId } },
  });
  const audiences = new Set(touched(hall, outcome).map(({ audience }) => audience));
  expect([...audiences].sort()).toEqual(['console', person('c1')]);
});

test('[SECRET-2] asking without a name touches the author’s phone; approval touches every phone alike', () => {
  const hall = hallAt('s7');
  const question = askAs(hall, 'w3', 'Is anybody happy?', true);
  expect(card(hall, person('w3'), `my-question:${question}`)).toMatchObject({
    anonymous: true,
    state: 'waiting',
  });
  const approval = touched(hall, review(hall, question, 'approved'));
  expect(
    personal(approval)
      .map(({ audience }) => audience)
      .sort(),
  ).toEqual(few.map(person).sort());
  expect(card(hall, person('w3'), `my-question:${question}`)).toBeUndefined();
});
