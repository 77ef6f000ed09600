import type { ConsentKey } from '../../shared/contract/commands/people.ts';
import type { QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import { given, server, facilitator, type Story } from '../support/story.ts';
import {
  choice,
  chose,
  colleague,
  customer,
  pulse,
  questions,
  written,
  wrote,
} from '../support/gathering-fixtures.ts';

export const guests = ['Ada', 'Bea', 'Cem', 'Dot', 'Eli', 'Fay'];
export const staff = ['Gus', 'Hal', 'Ivy', 'Jon', 'Kit', 'Lou'];
const everybody = [...guests, ...staff];

/** Who lets their words into a report; Ada also her name onto the wall. */
const consents: Record<string, ConsentKey[]> = {
  Ada: ['quoteInReport', 'wallFirstName'],
  Bea: ['quoteInReport'],
  Gus: ['wallFirstName'],
};

const id = (segment: string) => segment as SegmentId;
const at = (step: number) => ({ kind: 'scale', at: step }) as const;

/** Six guests and six colleagues who were asked in every way; everything is closed and counted. */
export function askedEvening(): Story {
  const story = given([
    choice('a1'),
    choice('a2', { results: 'never' }),
    written('a3'),
    written('a4', { names: 'named' }),
    pulse('a5', { moment: 'before' }),
    pulse('a6', { moment: 'after', pairWith: 'a5' }),
    written('a7', { answer: 'words' }),
    questions('a8'),
  ]);
  for (const name of guests) story.join(customer(name, { consent: consents[name] ?? [] }));
  for (const name of staff) story.join(colleague(name, { team: 'Fresh', consent: consents[name] ?? [] }));
  ask(story, 'a1', (name) => chose(guests.includes(name) ? 'o1' : 'o2'));
  ask(story, 'a2', () => chose('o1'));
  ask(story, 'a3', (name) => (name < 'C' || name === 'Gus' ? wrote(`unnamed words of ${name}`) : null));
  ask(story, 'a4', (name) => (name < 'C' || name === 'Gus' ? wrote(`=SUM(${name})`, true) : null));
  ask(story, 'a5', (_, index) => at(2 + (index % 3)));
  ask(story, 'a6', (_, index) => at(3 + (index % 3)));
  ask(story, 'a7', (name) => (name < 'C' ? { kind: 'words', words: ['Queues', `Secret${name}`] } : null));
  story.next();
  return story;
}

type Give = (name: string, index: number) => object | null;

function ask(story: Story, prompt: string, give: Give): void {
  story.next();
  for (const [index, name] of everybody.entries()) {
    const answer = give(name, index);
    if (answer === null) continue;
    story.whenPerson(name, 'answer-prompt', { prompt: id(prompt), answer: answer as never });
  }
  story.when(facilitator, 'close-prompt', { prompt: id(prompt) });
  story.pass(1);
  story.when(server, 'settle-prompt', { prompt: id(prompt) });
}

/** Asks a question; gives its id. */
export function question(
  story: Story,
  name: string,
  text: string,
  about: { anonymous?: boolean; to?: 'room' | 'privately' | 'colleagues' } = {},
): QuestionId {
  const before = new Set(Object.keys(story.state.questions));
  const { anonymous = false, to = 'room' } = about;
  story.whenPerson(name, 'ask-question', { text, anonymous, to });
  const asked = Object.keys(story.state.questions).find((one) => !before.has(one));
  if (asked === undefined) throw new Error(`${name} could not ask`);
  return asked as QuestionId;
}

export const review = (story: Story, asked: QuestionId[], verdict: 'approved' | 'hidden'): void =>
  void story.when(facilitator, 'review-questions', { questions: asked, verdict, reason: null });
