import { expect, test } from 'vitest';
import { prepare } from '../../server/gathering/prepare.ts';
import type { AnyCommand, Asked } from '../../shared/gathering/asked.ts';
import { liftedWith } from '../../shared/gathering/reading/masked-text.ts';
import type { QuestionId } from '../../shared/contract/ids.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { Question } from '../../shared/gathering/state.ts';
import { colleague, customer, questions, rosterRow } from '../support/gathering-fixtures.ts';
import { facilitator, given, idOf, owner, type Story } from '../support/story.ts';

const planner = { matchFor: () => ({ groups: [], unmatched: [] }) as never, reDealFor: () => null };

/** What the server adds to a command of this person, or of the crew. */
function prepared(story: Story, type: AnyCommand['type'], data: unknown): Asked {
  const command: unknown = { type, data, id: idOf('x'), client: idOf('tab'), as: null };
  const stamp = { actor: facilitator, atMs: story.atMs, seed: '', digest: '' };
  return prepare(story.state, { command: command as AnyCommand, stamp }, { text: story.text, planner });
}

/** Somebody with a last name, as a roster has it. */
function invite(story: Story, name: string, lastName: string): void {
  const row = rosterRow(colleague(name), idOf);
  story.when(owner, 'import-roster', { people: [{ ...row, details: { ...row.details, lastName } }] });
}

const floor = (): Story => {
  const story = given([questions('q1')]).arrive(customer('Jess'));
  invite(story, 'Samir', 'Haddad');
  return story.next();
};
const ask = (text: string) => ({ text, anonymous: false, to: 'room' });
const masksOf = (asked: Asked) => asked.reading?.masks.map(({ from, to, kind }) => [kind, from, to]);

test('[MASK-12] typed words are read with the surnames that the roster has at that moment', () => {
  const story = floor();
  const text = ' Was haddad or Sørensen told? 07700 900123 ';
  const phone = ['phone', 29, 41];
  expect(masksOf(prepared(story, 'ask-question', ask(text)))).toEqual([['name', 4, 10], phone]);
  invite(story, 'Mia', 'Sørensen');
  const both = [['name', 4, 10], ['name', 14, 22], phone];
  expect(masksOf(prepared(story, 'ask-question', ask(text)))).toEqual(both);
  invite(story, 'Samir', 'Nguyen');
  expect(masksOf(prepared(story, 'ask-question', ask(text)))).toEqual([['name', 14, 22], phone]);
  const answer = { kind: 'text', text: text.trim(), wall: false };
  expect(masksOf(prepared(story, 'answer-prompt', { prompt: 'a1', answer }))).toEqual([
    ['name', 14, 22],
    phone,
  ]);
});

test('[MASK-12] commands without words are not read', () => {
  const story = floor();
  expect(prepared(story, 'ask-question', ask('  ')).reading).toBeUndefined();
  expect(
    prepared(story, 'answer-prompt', { prompt: 'a1', answer: { kind: 'abstain' } }).reading,
  ).toBeUndefined();
  expect(prepared(story, 'support-question', { question: idOf('q') }).reading).toBeUndefined();
});

test('[MASK-13] what is starred keeps its masks, until they are lifted', () => {
  const story = floor();
  const reading = prepared(story, 'ask-question', ask('Was Haddad told?')).reading;
  story.whenPerson(
    'Jess',
    'ask-question',
    { text: 'Was Haddad told?', anonymous: false, to: 'room' },
    {
      ...(reading === undefined ? {} : { reading }),
    },
  );
  const [question] = keysOf<QuestionId>(story.state.questions);
  const starred = () => prepared(story, 'star', { source: { kind: 'question', question } }).sourceText;
  expect(starred()).toBe('Was […] told?');
  const asked = Object.values<Question>(story.state.questions)[0];
  Object.assign(asked ?? {}, { lifted: liftedWith([], 0, true) });
  expect(starred()).toBe('Was Haddad told?');
});

test('[QUESTION-18] only the link of a question without a name tells the server whose it is', () => {
  const story = floor();
  story.whenPerson('Jess', 'ask-question', { text: 'Why?', anonymous: true, to: 'room' });
  const [question] = keysOf<QuestionId>(story.state.questions);
  const author = () => prepared(story, 'withdraw-question', { question }).author;
  expect(author()).toBe(idOf('Jess'));
  story.when(facilitator, 'review-questions', {
    questions: question === undefined ? [] : [question],
    ...{ verdict: 'approved', reason: null },
  });
  expect(author()).toBeNull();
});

test('[MASK-14] what is longer than any rule takes is refused without being read', () => {
  const story = floor();
  const long = 'a.'.repeat(2_001);
  expect(prepared(story, 'ask-question', ask(long)).reading).toBeUndefined();
  expect(prepared(story, 'ask-question', ask('a.'.repeat(60))).reading).toBeDefined();
});
