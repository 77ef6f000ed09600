import { describe, expect, test } from 'vitest';
import type { AnswerId, MomentId } from '../../shared/contract/ids.ts';
import type { HighlightSource } from '../../shared/contract/commands/highlights.ts';
import {
  choice,
  chose,
  colleague,
  customer,
  questions,
  written,
  wrote,
} from '../support/gathering-fixtures.ts';
import {
  fact,
  facilitator,
  given,
  highlightId,
  idOf,
  questionId,
  server,
  type Story,
} from '../support/story.ts';
import { readOf } from '../support/story-answers.ts';

const floor = questions('q1');
const words = written('p1');
const more = choice('p2');
const why = 'What nearly made you leave us, and why did you stay?';

const review = (story: Story, verdict: 'approved' | 'held' | 'hidden' | 'waiting') =>
  story.when(facilitator, 'review-questions', { questions: [questionId('why')], verdict, reason: null });
const told = () => {
  const story = given([floor, words, more]).arrive(customer('Maureen'), colleague('Samir')).next();
  story.whenPerson('Samir', 'ask-question', { text: why, anonymous: false, to: 'room' }, { id: 'why' });
  review(story, 'approved');
  return story;
};
const star = (story: Story, source: HighlightSource, sourceText: string | null = null, id = 'star') =>
  story.when(facilitator, 'star', { source }, { id, sourceText });
const fromQuestion = { kind: 'question', question: questionId('why') } as const;
/** Maureen's answer, or one that nobody gave. */
const fromMaureen = (story: Story) => {
  const [read = { answer: 'none' as AnswerId, wording: 1 }] = readOf(story, words.id);
  return { kind: 'answer', prompt: words.id, ...read } as const;
};

describe('highlights', () => {
  test('[HIGHLIGHT-1] a starred question keeps its words, role and segment; the command names it', () => {
    const story = told();
    const starred = star(story, fromQuestion, why);
    starred.gives(
      fact('highlight-starred', {
        highlight: highlightId('star'),
        kind: 'question',
        source: questionId('why'),
        role: 'colleague',
        segment: floor.id,
      }),
    );
    expect(starred.texts).toEqual({ text: why });
    expect(starred.result).toMatchObject({ bodies: [{ concerns: [idOf('Samir')], kind: 'highlight' }] });
  });

  test('[HIGHLIGHT-2] a written answer is kept with its author, so that it can be forgotten', () => {
    const story = told().next();
    star(story, fromMaureen(story), 'The bread.').isRefused('unknown-answer');
    story.whenPerson('Maureen', 'answer-prompt', { prompt: words.id, answer: wrote('The bread.') });
    const { facts, result } = star(story, fromMaureen(story), 'The bread.');
    expect(facts[0]?.data).toMatchObject({ role: null });
    expect(result).toMatchObject({
      bodies: [{ concerns: [idOf('Maureen')], text: 'The bread.' }],
    });
  });

  test('[HIGHLIGHT-3] a result is kept as one line of counts, by role only where the tally tells of roles', () => {
    const story = told().next(2);
    story.whenPerson('Maureen', 'answer-prompt', { prompt: more.id, answer: chose('o1') });
    story.whenPerson('Samir', 'answer-prompt', { prompt: more.id, answer: chose('o1') });
    expect(star(story, { kind: 'result', prompt: more.id }).texts).toEqual({
      text: 'Title of p2: Yes 2',
    });
    expect(star(story, { kind: 'result', prompt: words.id }, null, 'other').texts).toEqual({
      text: 'Title of p1: 0',
    });
  });

  test('[HIGHLIGHT-3] with five of each side the line says what each side chose', () => {
    const people = [1, 2, 3, 4, 5].flatMap((n) => [customer(`Guest ${n}`), colleague(`Host ${n}`)]);
    const story = given([more])
      .arrive(...people)
      .next();
    for (const { name, role } of people) {
      story.whenPerson(name, 'answer-prompt', {
        prompt: more.id,
        answer: chose(role === 'customer' ? 'o1' : 'o2'),
      });
    }
    story.when(facilitator, 'close-prompt', { prompt: more.id });
    story.when(server, 'settle-prompt', { prompt: more.id });
    expect(star(story, { kind: 'result', prompt: more.id }).texts).toEqual({
      text: 'Title of p2: Yes 5 (guests 5, colleagues 0), No 5 (guests 0, colleagues 5)',
    });
  });

  test('[HIGHLIGHT-4] a note of the facilitator is trimmed, and has a length', () => {
    const story = told();
    const note = (text: string) => star(story, { kind: 'note', text }, null, text);
    note('  ').isRefused('empty');
    note('n'.repeat(281)).isRefused('too-long', { max: 280, got: 281 });
    expect(note(' Ask about quiet hour. ').texts).toEqual({ text: 'Ask about quiet hour.' });
  });

  test('[HIGHLIGHT-5] answers of a prompt that are their authors’ alone are for nobody else, not even to keep', () => {
    const secret = written('p1', { results: 'never' });
    const story = given([secret]).arrive(customer('Maureen')).next();
    story.whenPerson('Maureen', 'answer-prompt', { prompt: secret.id, answer: wrote('Mine.') });
    star(story, fromMaureen(story), 'Mine.').isRefused('not-allowed');
    star(story, { kind: 'result', prompt: secret.id }).isRefused('not-allowed');
  });

  test('[HIGHLIGHT-6] the same thing is kept once', () => {
    const story = told();
    star(story, fromQuestion, why);
    star(story, fromQuestion, why, 'again').isRefused('already-there');
  });

  test('[HIGHLIGHT-7] words that are gone cannot be kept, and what does not exist neither', () => {
    const story = told();
    star(story, fromQuestion, null).isRefused('empty');
    star(story, { kind: 'question', question: questionId('none') }, why).isRefused('unknown-question');
    star(story, { kind: 'result', prompt: floor.id }).isRefused('not-a-prompt');
    star(story, { kind: 'result', prompt: more.id }).isRefused('not-open');
    star(story, { kind: 'moment', moment: 'm1' as MomentId }).isRefused('unknown-moment');
  });

  test('[HIGHLIGHT-8] taking a highlight back deletes its copy of the words', () => {
    const story = told();
    star(story, fromQuestion, why);
    const { text } = story.state.highlights[highlightId('star')] ?? {};
    const taken = story.when(facilitator, 'unstar', { highlight: highlightId('star') });
    expect(taken.drops).toEqual([text]);
    expect(story.state.highlights).toEqual({});
    story.when(facilitator, 'unstar', { highlight: highlightId('star') }).isRefused('unknown-highlight');
  });

  test('[HIGHLIGHT-9] a question that its asker takes back is kept nowhere', () => {
    const story = told();
    star(story, fromQuestion, why);
    const { text } = story.state.highlights[highlightId('star')] ?? {};
    const taken = story.whenPerson('Samir', 'withdraw-question', { question: questionId('why') });
    expect(taken.drops).toContain(text);
    expect(story.state.highlights).toEqual({});
  });

  test('[HIGHLIGHT-9] nor at a peak of reactions, when it was on the wall', () => {
    const story = told();
    story.when(facilitator, 'spotlight-question', { question: questionId('why') });
    story.when(server, 'count-reactions', { sums: { heart: 20 } });
    const [moment = 'm0'] = Object.keys(story.state.moments);
    star(story, { kind: 'moment', moment: moment as MomentId }, why);
    expect(Object.keys(story.state.highlights)).toHaveLength(1);
    story.whenPerson('Samir', 'withdraw-question', { question: questionId('why') });
    expect(story.state.highlights).toEqual({});
  });

  test.each([
    ['replaces', wrote('Something else.')],
    ['takes away', { kind: 'abstain' } as const],
  ])('[HIGHLIGHT-9] words of an answer that its author %s are kept nowhere', (_, answer) => {
    const story = told().next();
    story.whenPerson('Maureen', 'answer-prompt', { prompt: words.id, answer: wrote('The bread.') });
    const read = fromMaureen(story);
    star(story, read, 'The bread.');
    const { text } = story.state.highlights[highlightId('star')] ?? {};
    const changed = story.whenPerson('Maureen', 'answer-prompt', { prompt: words.id, answer });
    expect(changed.drops).toContain(text);
    expect(story.state.highlights).toEqual({});
    star(story, read, 'The bread.', 'again').isRefused('answer-changed');
  });

  test.each(['held', 'hidden', 'waiting'] as const)(
    '[HIGHLIGHT-10] a question that is %s cannot be kept',
    (verdict) => {
      const story = told();
      review(story, verdict);
      star(story, fromQuestion, why).isRefused('not-approved');
    },
  );
});
