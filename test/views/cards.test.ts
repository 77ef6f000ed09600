import { expect, test } from 'vitest';
import type { NextCard, RunOfShowCard } from '../../shared/contract/cards/console.ts';
import type { OptionId, SegmentId } from '../../shared/contract/ids.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { isSlow } from '../../shared/gathering/views/card-pace.ts';
import { crew, Hall, house, personId, wallId } from '../support/views-hall.ts';
import { card, hallAt, person, write } from '../support/views-room.ts';
import { attendee, createStory, cue, goTo, importRows, joinAs } from '../support/views-story.ts';

const wall: Audience = `wall:${wallId('main')}`;

test('[VIEW-7] the side that is not asked gets a prompt’s title only', () => {
  const hall = hallAt('s5');
  expect(card(hall, 'customers', 'prompt:s5')).toMatchObject({
    asked: true,
    text: { en: 'customerLine-s5' },
  });
  expect(card(hall, 'colleagues', 'prompt:s5')).toMatchObject({
    asked: false,
    title: { en: 'title-s5' },
    text: {},
    options: [],
  });
});

test('[VIEW-8] phones and walls have a prompt and its tally only on stage, and the tally only while shown', () => {
  const hall = hallAt('s5');
  write(hall, 'c1', 's5', 'hello');
  expect(card(hall, wall, 'tally:s5')).toMatchObject({ answered: 1, sides: null });
  hall.ask(crew, { type: 'show-results', data: { prompt: 's5' as SegmentId, shown: false } });
  expect(card(hall, wall, 'tally:s5')).toBeUndefined();
  expect(card(hall, 'console', 'tally:s5')).toMatchObject({ answered: 1 });
  goTo(hall, 's6');
  expect(card(hall, 'customers', 'prompt:s5')).toBeUndefined();
  expect(card(hall, 'console', 'prompt:s5')).toMatchObject({ open: false });
});

test('[SECRET-4] of a prompt for its authors alone the console has the words, the author the answer, nobody a count', () => {
  const hall = hallAt('s6');
  write(hall, 'c1', 's6', 'between us');
  expect(card(hall, 'console', 'prompt:s6')).toMatchObject({ results: 'never', resultsShown: false });
  expect(card(hall, 'console', 'progress:s6')).toMatchObject({ answered: 1, of: 5 });
  expect(card(hall, 'console', 'tally:s6')).toBeUndefined();
  const answer = hall.state.prompts['s6' as SegmentId]?.byAnswerer[personId('c1')] ?? '';
  expect(answer).not.toBe('');
  expect(card(hall, 'console', `answer:s6.${answer}`)).toBeUndefined();
  expect(card(hall, person('c1'), 'my-answer:s6')).toEqual({
    ...{ kind: 'text', text: 'between us', wall: false, table: null },
  });
  expect(card(hall, person('c2'), 'my-answer:s6')).toBeUndefined();
});

test('[LEAK-3] as long as guests are a surprise, the wall has no code for them', () => {
  const hall = new Hall();
  createStory(hall);
  const reveal = {
    ...hall.state.segments[1],
    id: 's0' as SegmentId,
    kind: 'reveal',
    settings: { surprise: true },
  };
  hall.state.segments.splice(1, 0, reveal as (typeof hall.state.segments)[number]);
  expect(card(hall, wall, 'join')).toEqual({ customer: '', colleague: 'COLGECODE' });
  expect(card(hall, 'console', 'join')).toEqual({ customer: 'CUSTMRCODE', colleague: 'COLGECODE' });
  goTo(hall, 's0');
  expect(card(hall, wall, 'join')).toEqual({ customer: 'CUSTMRCODE', colleague: 'COLGECODE' });
});

test('[VIEW-9] a group card names the others and not oneself, and is gone after the round', () => {
  const hall = hallAt('s3');
  const mine = card(hall, person('c1'), 'group') as { others: { firstName: string; companions: string[] }[] };
  expect(mine.others.length).toBeGreaterThan(0);
  expect(mine.others.map(({ firstName }) => firstName)).not.toContain('firstName-c1');
  const place = ['number', 'side', 'table', 'zone'];
  const gathering = ['alone', 'found', 'missed', 'picture'];
  expect(Object.keys(mine).sort()).toEqual([...place, ...gathering, 'job', 'others', 'segment'].sort());
  const other = Object.keys(mine.others[0] ?? {}).sort();
  expect(other).toEqual(['companions', 'firstName', 'line', 'person', 'role']);
  goTo(hall, 's4');
  expect(card(hall, person('c1'), 'group')).toBeUndefined();
  expect(card(hall, 'console', 'match')).toBeUndefined();
});

test('[VIEW-10] Next says that it deals, and does not after an undo', () => {
  const hall = hallAt('s2');
  expect(card(hall, 'console', 'next')).toMatchObject({ segment: 's3', deals: true });
  goTo(hall, 's3');
  cue(hall, 'undo');
  expect(card(hall, 'console', 'next')).toMatchObject({ segment: 's3', deals: false });
});

test('[VIEW-11] the run of show carries the words of prompts, and whether they may still change', () => {
  const hall = hallAt('s4');
  const { segments } = card(hall, 'console', 'run-of-show') as {
    segments: { id: string; draft: object | null; editable: boolean }[];
  };
  const find = (id: string) => segments.find((segment) => segment.id === id);
  expect(find('s5')).toMatchObject({
    draft: { title: 'title-s5', audience: 'customers', asks: { kind: 'text' } },
    editable: true,
  });
  expect(find('s7')).toMatchObject({ draft: null, editable: false });
  expect(find('s4')).toMatchObject({ editable: true });
  const answer = { kind: 'choice' as const, options: ['o1' as OptionId], other: '' };
  hall.ask(attendee('c1'), { type: 'answer-prompt', data: { prompt: 's4' as SegmentId, answer } });
  const after = card(hall, 'console', 'run-of-show') as RunOfShowCard;
  expect(after.segments.find(({ id }) => id === ('s4' as SegmentId))).toMatchObject({ editable: false });
});

test('[VIEW-11] a pulse may change before it was played, and not once somebody has answered', () => {
  const hall = hallAt('s4');
  const pulse = () =>
    (card(hall, 'console', 'run-of-show') as RunOfShowCard).segments.find(({ kind }) => kind === 'pulse');
  expect(pulse()).toMatchObject({ id: 's9', draft: { asks: { kind: 'scale' } }, editable: true });
  goTo(hall, 's9');
  expect(pulse()).toMatchObject({ editable: true });
  const answer = { kind: 'scale' as const, at: 4 };
  hall.ask(attendee('c1'), { type: 'answer-prompt', data: { prompt: 's9' as SegmentId, answer } });
  expect(pulse()).toMatchObject({ editable: false });
});

test('[VIEW-11] the run of show carries what the running segment puts on each surface', () => {
  const { now } = card(hallAt('s2'), 'console', 'run-of-show') as RunOfShowCard;
  const texts = card(hallAt('s1'), 'console', 'next') as NextCard;
  expect(now).toEqual({ wall: texts.wall, customers: texts.customers, colleagues: texts.colleagues });
});

test('[VIEW-12] a walk-in resembles somebody only while that person is still expected', () => {
  const hall = new Hall();
  createStory(hall);
  importRows(hall, ['c1']);
  hall.ask(house, {
    type: 'join',
    data: {
      person: personId('c9'),
      role: 'customer',
      language: 'en',
      name: { firstName: 'Maureen', displayName: 'Maureen' },
      consent: [],
      wording: 1,
      resembles: personId('c1'),
      details: null,
    },
  });
  const key = `roster:${personId('c9')}`;
  expect(card(hall, 'console', key)).toMatchObject({
    walkIn: true,
    resembles: { person: personId('c1'), name: 'displayName-c1' },
  });
  joinAs(hall, 'c1');
  expect(card(hall, 'console', key)).toMatchObject({ resembles: null });
});

test('[VIEW-14] tallies and lists may wait a moment; cues and personal cards may not', () => {
  const counts = [
    'progress:s4',
    'words:s4',
    'shown-answers:s4',
    'tally:s4',
    'question:x',
    'answer:s5.x',
    'attendance',
    'approvals',
    'roster:x',
  ];
  expect([...counts, 'zone-person:x', 'room', 'pins'].every(isSlow)).toBe(true);
  const atOnce = [
    'stage',
    'ring',
    'blank',
    'group',
    'spotlight',
    'me',
    'my-answer:s4',
    'my-question:x',
    'prompt:s4',
    'repair:x',
    'seen:x',
    'gone',
    'find',
    'zone',
    'group:x',
    'sits-out',
  ];
  expect(atOnce.some(isSlow)).toBe(false);
});
