import { expect, test } from 'vitest';
import type { MySupportCard } from '../../shared/contract/cards/asking.ts';
import type { OptionId, SegmentId } from '../../shared/contract/ids.ts';
import { touchedAudienceCards, type TouchedCard } from '../../shared/gathering/views/expand-touch.ts';
import { consentWording } from '../../shared/contract/commands/people.ts';
import { crew, personId, wallId, type Hall, type Outcome } from '../support/views-hall.ts';
import { card, few, hallAt, person } from '../support/views-room.ts';
import { approveQuestions, askAs, attendee, cue, importRows, review } from '../support/views-story.ts';

const touched = (hall: Hall, { facts }: Outcome): TouchedCard[] =>
  facts.flatMap((fact) => touchedAudienceCards(hall.state, fact, hall.text));

const personal = (cards: TouchedCard[]): TouchedCard[] =>
  cards.filter(({ audience }) => audience.startsWith('person:'));

test('[VIEW-13] a cue between segments without groups touches no single phone', () => {
  const hall = hallAt('s4');
  expect(personal(touched(hall, cue(hall, 'next')))).toEqual([]);
});

test('[VIEW-13] a cue into a round touches the people of the round, with their group or that they sit out', () => {
  const hall = hallAt('s2');
  const keys = personal(touched(hall, cue(hall, 'next')));
  expect(new Set(keys.map(({ audience }) => audience))).toEqual(new Set(few.map(person)));
  expect(new Set(keys.map(({ key }) => key))).toEqual(new Set(['group', 'sits-out']));
});

test('[LEAK-4] while results are hidden, an answer touches the crew and its author alone, and "N of M" on walls', () => {
  const hall = hallAt('s4');
  const outcome = hall.ask(attendee('c1'), {
    type: 'answer-prompt',
    data: { prompt: 's4' as SegmentId, answer: { kind: 'choice', options: ['o1' as OptionId], other: '' } },
  });
  const cards = touched(hall, outcome);
  const audiences = new Set(cards.map(({ audience }) => audience));
  const wall = `wall:${wallId('main')}`;
  expect([...audiences].sort()).toEqual(['console', 'keeper', person('c1'), wall].sort());
  expect(keysFor(cards, wall)).toEqual(['progress:s4']);
  expect(keysFor(cards, 'keeper').every((key) => /^(prompt|answer):/.test(key))).toBe(true);
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

const keysFor = (cards: TouchedCard[], audience: string): string[] =>
  cards.filter((touch) => touch.audience === audience).map(({ key }) => key);

test('[VIEW-3] a segment with pins that is taken out touches who stays together', () => {
  const hall = hallAt('s2');
  const prompt = 's4' as SegmentId;
  hall.state.pins[prompt] = [[personId('c1'), personId('w1')]];
  const outcome = hall.ask(crew, { type: 'remove-prompt', data: { prompt } });
  const later = cue(hall, 'next');
  const facts = [...outcome.facts, ...later.facts];
  expect(facts.map(({ type }) => type).slice(0, 2)).toEqual(['prompt-removed', 'stage-advanced']);
  expect(keysFor(touched(hall, { ...outcome, facts }), 'console')).toContain('pins');
  expect(card(hall, 'console', 'pins')).toEqual({ pins: [] });
});

test('[VIEW-2] of many "me too" other ones are told when other questions are shown', () => {
  const hall = hallAt('s7');
  const questions = approveQuestions(hall, ['c1'], 30);
  for (const question of questions)
    hall.ask(attendee('w3'), { type: 'support-question', data: { question } });
  const told = () => (card(hall, person('w3'), 'my-support') as MySupportCard).questions;
  const [last] = questions.slice(12, 13);
  if (last === undefined) throw new Error('no question');
  expect(told()).not.toContain(last);
  const outcome = hall.ask(attendee('w2'), { type: 'support-question', data: { question: last } });
  expect(told()).toContain(last);
  expect(keysFor(touched(hall, outcome), person('w3'))).toContain('my-support');
});

test('[VIEW-2] a cue takes the spotlight off: its question is touched wherever it is held', () => {
  const hall = hallAt('s7');
  const question = askAs(hall, 'c1', 'Who starts?');
  review(hall, question, 'approved');
  hall.ask(crew, { type: 'spotlight-question', data: { question } });
  const cards = touched(hall, cue(hall, 'next'));
  for (const audience of ['console', 'customers', 'colleagues']) {
    expect(keysFor(cards, audience)).toEqual(expect.arrayContaining(['spotlight', `question:${question}`]));
  }
});

test('[VIEW-2] consent to a first name touches the questions asked under it, and the spotlight', () => {
  const hall = hallAt('s7');
  const question = askAs(hall, 'c1', 'Who starts?');
  review(hall, question, 'approved');
  hall.ask(crew, { type: 'spotlight-question', data: { question } });
  const outcome = hall.ask(attendee('c1'), {
    type: 'set-consent',
    data: { consent: ['wallFirstName'], wording: consentWording },
  });
  const cards = touched(hall, outcome);
  expect(keysFor(cards, 'colleagues')).toEqual([`question:${question}`, 'spotlight']);
  expect(keysFor(cards, `wall:${wallId('main')}`)).toEqual(['spotlight']);
});

test('[VIEW-2] another name in a round touches the group cards of all who are together', () => {
  const hall = hallAt('s3');
  const together = Object.values(hall.state.rounds['s3' as SegmentId]?.groups ?? {}).find(({ people }) =>
    people.includes(personId('c1')),
  );
  const cards = touched(hall, importRows(hall, ['c1']));
  expect(together?.people.length).toBeGreaterThan(1);
  for (const one of together?.people ?? []) expect(keysFor(cards, `person:${one}`)).toContain('group');
});
