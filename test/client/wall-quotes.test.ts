import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { nextTurn, noTurn, partsOf, stayMs, turnFor } from '../../client/wall/quote-turns.ts';
import Heading from '../../client/wall/scenes/Heading.svelte';
import Quotes from '../../client/wall/scenes/Quotes.svelte';
import type { ShownAnswersCard } from '../../shared/contract/cards/prompts.ts';
import { event } from './wall-fixtures.ts';

const answer = (id: string, text = id) => ({ answer: id, text, name: null, role: 'customer' as const });
const answers = (...ids: string[]): ShownAnswersCard['answers'] =>
  ids.map((id) => answer(id)) as ShownAnswersCard['answers'];

describe('[WALL-20] written answers stand one at a time, the newest first, long enough to be read', () => {
  test('six seconds, or 60 ms a letter', () => {
    expect(stayMs('Bread')).toBe(6_000);
    expect(stayMs('a'.repeat(140))).toBe(8_400);
  });
  test('all of them once, then round again', () => {
    const three = answers('c', 'b', 'a');
    let turn = turnFor(three, noTurn);
    const stood = [turn.now];
    for (let count = 0; count < 4; count += 1) {
      turn = nextTurn(three, turn);
      stood.push(turn.now);
    }
    expect(stood).toEqual(['c', 'b', 'a', 'c', 'b']);
  });
  test('what is new waits until the present one was read, and is next', () => {
    const first = turnFor(answers('a'), noTurn);
    expect(turnFor(answers('c', 'b', 'a'), first).now).toBe('a');
    expect(nextTurn(answers('c', 'b', 'a'), first).now).toBe('c');
  });
  test('one that is taken back goes at once; without any there is none', () => {
    const turn = nextTurn(answers('b', 'a'), turnFor(answers('b', 'a'), noTurn));
    expect(turn.now).toBe('a');
    expect(turnFor(answers('b'), turn).now).toBe('b');
    expect(turnFor([], turn)).toEqual(noTurn);
  });
  test('who wrote it: the first name they allow, else the event’s own word', () => {
    const { body } = render(Quotes, { props: { line: 'What?', answers: answers('Bread'), event } });
    for (const part of ['What?', 'Bread', 'A visitor']) expect(body).toContain(part);
  });
});

describe('[WALL-21] a text too long for the wall is shown in parts that take turns; no word is torn or lost', () => {
  test('an answer', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(words, (list) => {
        const parts = partsOf(list.join(' '));
        expect(parts.map((part) => part.replace(/ …$/, '')).join(' ')).toBe(list.join(' '));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(156);
      }),
    );
  });
  test('a prompt above its results, whole for readers', () => {
    const text =
      'Which one of these would you most like us to put right before you come to us again, if only one?';
    const { body } = render(Heading, { props: { text, brief: 'two' } });
    expect(body).toContain(`>${text}</h1>`);
    expect(body).toContain('to put …');
  });
});
