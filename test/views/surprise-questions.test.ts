import { expect, test } from 'vitest';
import type { Addressee, FloorCard, QuestionCard } from '../../shared/contract/cards/asking.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import type { QuestionId } from '../../shared/contract/ids.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { touchedAudienceCards } from '../../shared/gathering/views/expand-touch.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { audiencesOf } from '../support/views-audiences.ts';
import { crew, Hall, personId } from '../support/views-hall.ts';
import {
  attendee,
  createStory,
  goTo,
  importRows,
  joinAs,
  review,
  segmentId,
} from '../support/views-story.ts';

const people = ['c1', 'w1', 'w3'];
const canary = 'firstName-c1';

/** Questions are open, and the guests are shown to the room after them. */
function beforeTheReveal(): Hall {
  const hall = new Hall();
  createStory(hall);
  importRows(hall, people);
  for (const label of people) joinAs(hall, label, ['wallFirstName']);
  goTo(hall, 's7');
  const [segment] = hall.state.segments;
  if (segment === undefined) throw new Error('There is no run of show');
  const reveal = { ...segment, id: segmentId('r1'), kind: 'reveal' as const, settings: { surprise: true } };
  hall.state.segments.splice(hall.state.stage.position + 1, 0, reveal);
  return hall;
}

const put = (hall: Hall, label: string, text: string, to: Addressee) =>
  hall.ask(attendee(label), { type: 'ask-question', data: { text, anonymous: false, to } });

function approved(hall: Hall, label: string, to: Addressee): QuestionId {
  const [fact] = put(hall, label, `Asked by ${label}`, to).facts;
  if (fact?.type !== 'question-asked') throw new Error('The question was refused');
  review(hall, fact.data.question, 'approved');
  return fact.data.question;
}

const inTheHall = (hall: Hall): Audience[] => {
  const colleagues = people.filter((label) => label.startsWith('w'));
  const phones = colleagues.map((label): Audience => `person:${personId(label)}`);
  return audiencesOf(hall.state).filter(
    (one) => one === 'colleagues' || one.startsWith('wall:') || phones.includes(one),
  );
};
const card = <C>(hall: Hall, audience: Audience, key: string) =>
  viewOf(hall.state, audience, hall.text)[key] as C;
const spotlight = (hall: Hall, question: QuestionId) =>
  hall.ask(crew, { type: 'spotlight-question', data: { question } });

test('[LEAK-5] colleagues and walls read of no question from which side it comes, to which it goes, or which guest asked', () => {
  const hall = beforeTheReveal();
  const ours = approved(hall, 'w3', 'room');
  const theirs = approved(hall, 'c1', 'colleagues');
  spotlight(hall, theirs);
  const bytes = JSON.stringify(inTheHall(hall).map((one) => viewOf(hall.state, one, hall.text)));
  expect(bytes).toContain('Asked by c1');
  expect(bytes).not.toContain(canary);
  const neutral = { askedBy: { name: null, role: null }, to: 'room' };
  for (const audience of inTheHall(hall).filter((one) => !one.startsWith('person:'))) {
    expect(card(hall, audience, 'spotlight')).toMatchObject(neutral);
  }
  expect(card(hall, 'colleagues', `question:${theirs}`)).toMatchObject(neutral);
  expect(card<QuestionCard>(hall, 'colleagues', `question:${ours}`).askedBy).toEqual({
    ...{ name: 'firstName-w3', role: null },
  });
  const told = { askedBy: { name: canary, role: 'customer' }, to: 'colleagues' };
  for (const key of ['spotlight', `question:${theirs}`]) {
    expect(card(hall, 'customers', key)).toMatchObject(told);
    expect(card(hall, 'console', key)).toMatchObject(told);
  }
});

test('[LEAK-5] colleagues are not offered a side to ask, and none of them can; guests may', () => {
  const hall = beforeTheReveal();
  const asking = (audience: Audience) => card<StageCard>(hall, audience, 'stage').asking?.toOneSide;
  const halls = audiencesOf(hall.state).filter((one) => one !== 'customers' && !one.startsWith('person:'));
  expect(halls.map(asking).filter((offered) => offered !== undefined)).not.toContain(true);
  expect(asking('customers')).toBe(true);
  expect(put(hall, 'w1', 'To them?', 'customers').refused).toBe('not-allowed');
  expect(put(hall, 'w1', 'To us?', 'colleagues').refused).toBe('not-allowed');
  expect(put(hall, 'c1', 'To you?', 'colleagues').refused).toBeNull();
});

test('[LEAK-5] colleagues are not told that the sides take turns; guests and the crew are', () => {
  const hall = beforeTheReveal();
  const running = hall.state.segments[hall.state.stage.position];
  if (running !== undefined) running.settings = { ...running.settings, alternate: true };
  approved(hall, 'w1', 'room');
  const turns = (audience: Audience) => card<FloorCard>(hall, audience, 'floor').alternates;
  expect([turns('colleagues'), turns('customers'), turns('console')]).toEqual([false, true, true]);
});

test('[LEAK-5] once the guests have been shown to the room, everybody reads which side asked', () => {
  const hall = beforeTheReveal();
  const theirs = approved(hall, 'c1', 'colleagues');
  const { facts } = hall.ask(crew, { type: 'next', data: { number: hall.state.stage.number } });
  const touched = facts.flatMap((fact) => touchedAudienceCards(hall.state, fact, hall.text));
  expect(touched).toContainEqual({ audience: 'colleagues', key: `question:${theirs}` });
  expect(card(hall, 'colleagues', `question:${theirs}`)).toMatchObject({
    ...{ askedBy: { name: canary, role: 'customer' }, to: 'colleagues' },
  });
});
