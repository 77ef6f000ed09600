import { expect, test } from 'vitest';
import type { FloorCard, MySupportCard, QuestionCard } from '../../shared/contract/cards/asking.ts';
import type { QuestionId } from '../../shared/contract/ids.ts';
import { limits } from '../../shared/contract/limits.ts';
import { orderOf } from '../../shared/gathering/questions/order-of.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { attendee, approveQuestions, createStory, goTo, importRows, joinAs } from '../support/views-story.ts';
import { crew, Hall, personId } from '../support/views-hall.ts';

const labels = Array.from({ length: 20 }, (_, index) => `${index % 4 === 0 ? 'c' : 'w'}${index + 1}`);
const others = labels.filter((label) => label !== 'w2');
const LARGEST = 14_000;

/**
 * A hall in which sixty questions of full length were approved, all but the newest `open` of them settled with a note of
 * full length. One person asked as many as a phone holds, and supports what others asked.
 */
function crowded(letter: string, open = 60): Hall {
  const hall = new Hall();
  createStory(hall);
  importRows(hall, labels);
  for (const label of labels) {
    joinAs(hall, label, ['wallFirstName']);
    hall.ask(attendee(label), { type: 'share-line', data: { text: letter.repeat(limits.line) } });
  }
  goTo(hall, 's7');
  const words = () => letter.repeat(limits.question);
  const mine = approveQuestions(hall, ['w2'], 12, words);
  const questions = [...mine, ...approveQuestions(hall, others, 48, words)];
  for (const question of questions) {
    hall.ask(attendee('w2'), { type: 'support-question', data: { question } });
  }
  settleWithNotes(hall, questions.slice(0, questions.length - open), letter);
  for (const question of mine.slice(-2)) joinWith(hall, question, questions[mine.length]);
  return hall;
}

function settleWithNotes(hall: Hall, questions: QuestionId[], letter: string): void {
  const settled = { fate: 'writing', byDate: '2027-03-25', reason: 'needsFacts' } as const;
  for (const question of questions) {
    const note = letter.repeat(limits.note);
    hall.ask(crew, { type: 'settle-question', data: { question, ...settled, note } });
  }
}

function joinWith(hall: Hall, question: QuestionId, into: QuestionId | undefined): void {
  if (into !== undefined) hall.ask(crew, { type: 'merge-question', data: { question, into } });
}

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
const notes = (view: Record<string, unknown>, letter: string): number =>
  JSON.stringify(view).split(letter.repeat(limits.note)).length - 1;

test.each([
  ['Latin', 'a', 60, [0, 0]],
  ['Latin', 'a', 4, [3, 2]],
  ['Arabic', 'ع', 60, [0, 0]],
  ['Arabic', 'ع', 47, [0, 2]],
  ['Arabic', 'ع', 4, [3, 2]],
])(
  '[VIEW-5] with sixty long questions in %s letters (%s), %d open, a phone holds less than 14 kB',
  (_, letter, open, told) => {
    const hall = crowded(letter, open);
    goTo(hall, 's8');
    const side = viewOf(hall.state, 'colleagues', hall.text);
    const own = viewOf(hall.state, `person:${personId('w2')}`, hall.text);
    expect(JSON.stringify(own['group'])).toContain(letter.repeat(limits.line));
    expect([notes(side, letter), notes(own, letter)]).toEqual(told);
    expect(bytes(side) + bytes(own)).toBeLessThan(LARGEST);
  },
);

test('[VIEW-5] of the crew’s other notes phones hold the beginning, of one’s own older questions the ids', () => {
  const hall = crowded('a', 4);
  const side = viewOf(hall.state, 'customers', hall.text);
  const settled = Object.values(side)
    .map((card) => card as Partial<QuestionCard>)
    .filter((card) => card.fate !== undefined && card.fate.kind !== 'open');
  const whole = 'a'.repeat(limits.note);
  const cut = `${'a'.repeat(60)}…`;
  expect(settled.map(({ fate }) => fate?.note)).toHaveLength(6);
  expect(settled.every(({ fate }) => fate?.note === whole || fate?.note === cut)).toBe(true);
  const { own, questions } = viewOf(hall.state, `person:${personId('w2')}`, hall.text)[
    'my-support'
  ] as MySupportCard;
  const asked = hall.state.people[personId('w2')]?.questions ?? [];
  expect(own).toEqual(asked.slice(-10, -4));
  const shown = Object.keys(side).filter((key) => key.startsWith('question:'));
  const others = shown.filter((key) => !asked.some((id) => key === `question:${id}`));
  expect(questions.map((id) => `question:${id}`)).toEqual(expect.arrayContaining(others));
});

test('[VIEW-5] phones hold the first questions and the newest, in the order of the floor, and the console all', () => {
  const hall = crowded('a');
  const ids = Object.keys(hall.state.questions);
  const keys = Object.keys(viewOf(hall.state, 'customers', hall.text));
  const shown = keys.filter((key) => key.startsWith('question:')).map((key) => key.slice('question:'.length));
  expect(shown).toHaveLength(14);
  expect(ids.slice(-4).every((id) => shown.includes(id))).toBe(true);
  const { order } = viewOf(hall.state, 'customers', hall.text)['floor'] as FloorCard;
  expect([...order].sort()).toEqual([...shown].sort());
  expect(orderOf(hall.state).filter((id) => order.includes(id))).toEqual(order);
  const all = Object.keys(viewOf(hall.state, 'console', hall.text));
  expect(all.filter((key) => key.startsWith('question:'))).toHaveLength(60);
});
