import { expect, test } from 'vitest';
import type { ConsoleQuestionCard } from '../../shared/contract/cards/asking.ts';
import { queuesOf } from '../../client/console/asking/questions/queue.ts';
import { asTheyCame } from '../../client/keeper/item.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { audiencesOf } from '../support/views-audiences.ts';
import { crew, Hall, personId } from '../support/views-hall.ts';
import { askAs, attendee, createStory, goTo, importRows, joinAs, review } from '../support/views-story.ts';
import { wholePlay } from '../support/views-whole-play.ts';

const view = (hall: Hall, audience: Audience) => viewOf(hall.state, audience, hall.text);

/** Questions are open, and three people are there. */
function floor(): Hall {
  const hall = new Hall();
  createStory(hall);
  importRows(hall, ['c1', 'w1', 'w3']);
  for (const label of ['c1', 'w1', 'w3']) joinAs(hall, label);
  goTo(hall, 's7');
  return hall;
}

test('[KEEPER-1] the keeper reads every question before the room does, and how many wait', () => {
  const hall = floor();
  const id = askAs(hall, 'c1', 'Who is it by?');
  expect(view(hall, 'keeper')).toMatchObject({
    approvals: { waiting: 1, held: 0 },
    [`question:${id}`]: { text: 'Who is it by?', state: 'waiting', marked: false },
  });
  expect(view(hall, 'customers')[`question:${id}`]).toBeUndefined();
  review(hall, id, 'approved');
  expect(view(hall, 'keeper')['floor']).toEqual({ order: [id], frozen: false, alternates: false });
});

test('[QUESTION-36] of when a question came the crew is told the minute and its place, whatever its id', () => {
  const hall = floor();
  const MINUTE = 60_000;
  const asked = Array.from({ length: 12 }, (_, index) => {
    hall.nowMs += 7_123;
    return { id: askAs(hall, 'w3', `Question ${index}?`, index % 4 !== 1), atMs: hall.nowMs };
  });
  const ids = asked.map(({ id }) => id);
  expect(ids.toSorted()).not.toEqual(ids);
  for (const audience of ['keeper', 'console'] as const) {
    const cards = ids.map((id) => view(hall, audience)[`question:${id}`] as ConsoleQuestionCard);
    expect(cards.map(({ atMs }) => atMs)).toEqual(asked.map(({ atMs }) => atMs - (atMs % MINUTE)));
    const byId = cards.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(queuesOf(byId, undefined).waiting.map(({ id }) => id)).toEqual(ids);
    expect(asTheyCame(byId).map(({ id }) => id)).toEqual(ids);
  }
});

test('[QUESTION-36] a place stays when what came before is taken back', () => {
  const hall = floor();
  const [first, second] = [askAs(hall, 'c1', 'One?'), askAs(hall, 'w1', 'Two?', true)];
  hall.ask(attendee('c1'), { type: 'withdraw-question', data: { question: first } });
  expect(view(hall, 'console')[`question:${second}`]).toMatchObject({ place: 1 });
});

test('[KEEPER-2] through a whole gathering the keeper has no roster, no group, and nobody’s id', () => {
  const hall = new Hall();
  const families = new Set<string>();
  for (const step of wholePlay) {
    step(hall);
    const cards = view(hall, 'keeper');
    for (const key of Object.keys(cards)) families.add(key.split(':')[0] ?? '');
    const bytes = JSON.stringify(cards);
    for (const person of Object.keys(hall.state.people)) expect(bytes).not.toContain(person);
  }
  const allowed = [
    'answer',
    'approvals',
    'event',
    'floor',
    'prompt',
    'question',
    'ring',
    'spotlight',
    'stage',
    'words',
  ];
  for (const family of families) expect(allowed).toContain(family);
  expect(families).toContain('answer');
});

test('[SECRET-10] a question to the crew alone reaches the console, the keeper and its asker', () => {
  const hall = floor();
  const text = 'markerOfPrivate';
  const asked = { type: 'ask-question', data: { text, anonymous: false, to: 'privately' } } as const;
  hall.ask(attendee('c1'), asked);
  const readers = audiencesOf(hall.state).filter((one) => JSON.stringify(view(hall, one)).includes(text));
  expect(readers.sort()).toEqual(['console', 'keeper', `person:${personId('c1')}`]);
});

test('[SECRET-11] once joined with another, nothing tells who asked without a name', () => {
  const hall = floor();
  const into = askAs(hall, 'c1', 'leadingQuestion');
  review(hall, into, 'approved');
  const question = askAs(hall, 'w3', 'hiddenQuestion', true);
  const own: Audience = `person:${personId('w3')}`;
  expect(view(hall, own)[`my-question:${question}`]).toBeDefined();
  hall.ask(crew, { type: 'merge-question', data: { question, into } });
  for (const audience of audiencesOf(hall.state)) {
    const told = view(hall, audience)[`my-question:${question}`];
    expect(told).toBeUndefined();
  }
  expect(view(hall, 'console')[`question:${question}`]).toMatchObject({
    state: 'merged',
    mergedInto: into,
    askedBy: { name: null, role: 'colleague' },
  });
  expect(JSON.stringify([hall.state.questions, [...hall.bodies.values()]])).not.toContain(personId('w3'));
});

test('[QUESTION-34] its asker reads what became of a question, and with which words it was joined', () => {
  const hall = floor();
  const into = askAs(hall, 'c1', 'leadingQuestion');
  const question = askAs(hall, 'w1', 'sameQuestion');
  review(hall, into, 'approved');
  hall.ask(crew, { type: 'merge-question', data: { question, into } });
  const settled = { fate: 'writing', byDate: '2027-03-25', reason: null, note: 'We will ask.' } as const;
  hall.ask(crew, { type: 'settle-question', data: { question: into, ...settled } });
  const mine = view(hall, `person:${personId('w1')}`)[`my-question:${question}`];
  expect(mine).toMatchObject({
    state: 'merged',
    joinedWith: 'leadingQuestion',
    fate: { kind: 'writing', byDate: '2027-03-25', note: 'We will ask.' },
  });
  hall.ask(attendee('c1'), { type: 'withdraw-question', data: { question: into } });
  expect(view(hall, 'console')[`question:${into}`]).toBeUndefined();
  expect(view(hall, `person:${personId('c1')}`)[`my-question:${into}`]).toBeUndefined();
  expect(view(hall, `person:${personId('w1')}`)[`my-question:${question}`]).toMatchObject({
    state: 'waiting',
    joinedWith: null,
  });
});
