import type { Addressee } from '../../shared/contract/cards/asking.ts';
import type { CommandData } from '../../shared/contract/commands/command.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import type { TextReading } from '../../shared/gathering/reading/text-reading.ts';
import { colleague, customer, questions, talk } from './gathering-fixtures.ts';
import { facilitator, given, questionId, type Story } from './story.ts';

type Settings = Segment['settings'];

/** Questions are open: Samir and Priya are colleagues, Jess and Alun customers. */
export const openFloor = (settings: Settings = {}): Story =>
  given([questions('q1', settings), talk('a2')])
    .arrive(colleague('Samir'), colleague('Priya'), customer('Jess'), customer('Alun'))
    .next();

interface How {
  to?: Addressee;
  anonymous?: boolean;
  reading?: TextReading;
}

/** Asks; a named question is found again by its words. */
export const ask = (story: Story, name: string, text: string, how: How = {}) => {
  const { to = 'room', anonymous = false, reading } = how;
  const extras = reading === undefined ? {} : { reading };
  return story.whenPerson(name, 'ask-question', { text, anonymous, to }, { id: text, ...extras });
};

type Review = CommandData<'review-questions'>;

export const review = (
  story: Story,
  texts: string[],
  verdict: Review['verdict'],
  reason: Review['reason'] = null,
) => story.when(facilitator, 'review-questions', { questions: texts.map(questionId), verdict, reason });

/** Asked and approved. */
export function approved(story: Story, name: string, text: string): void {
  ask(story, name, text);
  review(story, [text], 'approved');
}

export const support = (story: Story, name: string, text: string) =>
  story.whenPerson(name, 'support-question', { question: questionId(text) });

export const merge = (story: Story, text: string, into: string) =>
  story.when(facilitator, 'merge-question', { question: questionId(text), into: questionId(into) });

export const unmerge = (story: Story, text: string) =>
  story.when(facilitator, 'unmerge-question', { question: questionId(text) });

/** As the server does it: with whom the link of an anonymous question leads to. */
export const withdraw = (story: Story, name: string, text: string, id = questionId(text)) => {
  const author = story.text(story.state.questions[id]?.author ?? null) as PersonId | null;
  return story.whenPerson(name, 'withdraw-question', { question: id }, { author });
};

export const settle = (story: Story, text: string, settling: Partial<CommandData<'settle-question'>> = {}) =>
  story.when(facilitator, 'settle-question', {
    question: questionId(text),
    fate: 'answered',
    byDate: null,
    reason: null,
    note: '',
    ...settling,
  });

export const question = (story: Story, text: string) => story.state.questions[questionId(text)];
export const supportersOf = (story: Story, text: string): number => question(story, text)?.supporters ?? -1;
