import { expect, test } from 'vitest';
import type { FloorCard } from '../../shared/contract/cards/asking.ts';
import { limits } from '../../shared/contract/limits.ts';
import { orderOf } from '../../shared/gathering/questions/order-of.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { attendee, approveQuestions, createStory, goTo, importRows, joinAs } from '../support/views-story.ts';
import { Hall, personId } from '../support/views-hall.ts';

const labels = Array.from({ length: 20 }, (_, index) => `${index % 4 === 0 ? 'c' : 'w'}${index + 1}`);
const LARGEST = 14_000;

/** A hall in which sixty questions of full length were approved, and one person supports most of them. */
function crowded(letter: string): Hall {
  const hall = new Hall();
  createStory(hall);
  importRows(hall, labels);
  for (const label of labels) {
    joinAs(hall, label, ['wallFirstName']);
    hall.ask(attendee(label), { type: 'share-line', data: { text: letter.repeat(limits.line) } });
  }
  goTo(hall, 's7');
  const questions = approveQuestions(hall, labels, 60, () => letter.repeat(limits.question));
  for (const question of questions) {
    hall.ask(attendee('w2'), { type: 'support-question', data: { question } });
  }
  return hall;
}

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

test.each([
  ['Latin', 'a'],
  ['Arabic', 'ع'],
])('[VIEW-5] with sixty long questions in %s letters a phone holds less than 14 kB', (_, letter) => {
  const hall = crowded(letter);
  goTo(hall, 's8');
  const side = viewOf(hall.state, 'colleagues', hall.text);
  const own = viewOf(hall.state, `person:${personId('w2')}`, hall.text);
  expect(JSON.stringify(own['group'])).toContain(letter.repeat(limits.line));
  expect(bytes(side) + bytes(own)).toBeLessThan(LARGEST);
});

test('[VIEW-5] phones hold the first questions and the newest, in the order of the floor, and the console all', () => {
  const hall = crowded('a');
  const ids = Object.keys(hall.state.questions);
  const keys = Object.keys(viewOf(hall.state, 'customers', hall.text));
  const shown = keys.filter((key) => key.startsWith('question:')).map((key) => key.slice('question:'.length));
  expect(shown).toHaveLength(16);
  expect(ids.slice(-4).every((id) => shown.includes(id))).toBe(true);
  const { order } = viewOf(hall.state, 'customers', hall.text)['floor'] as FloorCard;
  expect([...order].sort()).toEqual([...shown].sort());
  expect(orderOf(hall.state).filter((id) => order.includes(id))).toEqual(order);
  const all = Object.keys(viewOf(hall.state, 'console', hall.text));
  expect(all.filter((key) => key.startsWith('question:'))).toHaveLength(60);
});
