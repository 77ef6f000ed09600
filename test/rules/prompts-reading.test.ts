import { describe, expect, test } from 'vitest';
import { colleague, customer, talk, written, wrote } from '../support/gathering-fixtures.ts';
import { promptOf } from '../support/prompt-answers.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';
import { answersTo, readOf } from '../support/story-answers.ts';
import type { AnswerId, BodyId } from '../../shared/contract/ids.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { nothingRead, type TextReading } from '../../shared/gathering/reading/text-reading.ts';

const asked = (prompt: Segment) =>
  given([prompt, talk('a2')])
    .arrive(customer('Maureen', { table: 1 }), colleague('Anneka', { table: 1 }))
    .next();
const prompt = written('p1').id;
const write = (story: Story, text: string, wall = false, name = 'Maureen') =>
  story.whenPerson(name, 'answer-prompt', { prompt, answer: wrote(text, wall) });
const allow = (story: Story, wall: boolean, name = 'Maureen') =>
  story.whenPerson(name, 'allow-wall', { prompt, wall });
const only = (story: Story, segment: Segment) => answersTo(story, segment)[0];

describe('what was written', () => {
  const text = written('p1');
  const review = (
    story: Story,
    verdict: 'approved' | 'hidden' | 'waiting',
    answers = readOf(story, prompt),
  ) => story.when(facilitator, 'review-answers', { prompt, answers, verdict });

  test('[PROMPT-25] an answer with words waits until the crew has read it; changed, it waits again', () => {
    const story = asked(text);
    write(story, 'The bread.');
    review(story, 'approved');
    review(story, 'approved').changesNothing();
    expect(only(story, text)?.state).toBe('approved');
    write(story, 'The bread counter.');
    expect(only(story, text)?.state).toBe('waiting');
  });

  test('[PROMPT-34] a yes is for the words that were read: changed meanwhile, they wait for another', () => {
    const story = asked(text);
    write(story, 'The bread.', true);
    const read = readOf(story, prompt);
    write(story, 'Something else.', true);
    review(story, 'approved', read).isRefused('answer-changed');
    expect(only(story, text)?.state).toBe('waiting');
    review(story, 'approved');
    expect(only(story, text)?.state).toBe('approved');
  });

  test('[PROMPT-34] a mask is lifted of the words that were read', () => {
    const story = asked(text);
    const reading = { ...nothingRead(), masks: [{ from: 0, to: 5, kind: 'name' as const }] };
    const say = (words: string) =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt, answer: wrote(words) }, { reading });
    const lift = (read = readOf(story, prompt)) =>
      read.map((one) => {
        const source = { kind: 'answer', prompt, ...one } as const;
        return story.when(facilitator, 'lift-mask', { source, mask: 0, lifted: true });
      });
    say('Evans was kind.');
    const before = readOf(story, prompt);
    say('Jones was kind.');
    lift(before)[0]?.isRefused('answer-changed');
    expect(only(story, text)?.lifted).toEqual([]);
    lift();
    expect(only(story, text)?.lifted).toEqual([0]);
  });

  test('[PROMPT-25] there is nothing to read where there are no words, or for nobody but their author', () => {
    const story = asked(text);
    review(story, 'approved', [{ answer: idOf('nobody') as string as AnswerId, wording: 1 }]).isRefused(
      'unknown-answer',
    );
    story.whenPerson('Maureen', 'answer-prompt', { prompt, answer: { kind: 'abstain' } });
    review(story, 'approved').isRefused('unknown-answer');
    const kept = asked(written('p1', { results: 'never' }));
    write(kept, 'Mine.');
    review(kept, 'approved').isRefused('not-allowed');
  });

  test('[PROMPT-26] words are for the wall only if their author says so, at any time', () => {
    const story = asked(text);
    allow(story, true).isRefused('unknown-answer');
    write(story, 'The bread.');
    expect(only(story, text)?.wall).toBe(false);
    story.next().pass(60);
    allow(story, true);
    allow(story, true).changesNothing();
    expect(only(story, text)?.wall).toBe(true);
    allow(story, false, 'Anneka').isRefused('unknown-answer');
    allow(story, false);
    expect(only(story, text)?.wall).toBe(false);
  });

  test('[PROMPT-26] of a table anybody of it may, and who wrote it even at another table', () => {
    const story = asked(written('p1', { audience: 'tables' }));
    write(story, 'Ours.', true);
    allow(story, false, 'Anneka');
    expect(only(story, text)?.wall).toBe(false);
    allow(story, true, 'Anneka').isRefused('not-allowed');
    allow(story, true);
    story.invite(customer('Maureen', { table: 2 }));
    allow(story, false);
    expect(only(story, text)?.wall).toBe(false);
  });

  test('[PROMPT-26] a choice has no words for the wall', () => {
    const story = asked(promptOf('scale'));
    story.whenPerson('Maureen', 'answer-prompt', { prompt, answer: { kind: 'scale', at: 3 } });
    allow(story, true).isRefused('wrong-answer');
  });

  test('[PROMPT-27] what was read of words goes with the fact, and nothing where there are none', () => {
    const reading: TextReading = {
      masks: [{ from: 0, to: 4, kind: 'phone' }],
      marked: true,
      namesSomebody: false,
    };
    const story = asked(text);
    story.whenPerson('Maureen', 'answer-prompt', { prompt, answer: wrote('0161 is mine') }, { reading });
    expect(only(story, text)).toMatchObject({ reading, lifted: [] });
    story.whenPerson('Maureen', 'answer-prompt', { prompt, answer: { kind: 'abstain' } }, { reading });
    expect(only(story, text)?.reading).toEqual({ masks: [], marked: false, namesSomebody: false });
  });
});

describe('a cloud', () => {
  const cloud = promptOf('words');
  const say = (story: Story, ...words: string[]) =>
    story.whenPerson('Maureen', 'answer-prompt', { prompt, answer: { kind: 'words', words } });
  const bodyOf = (story: Story): BodyId => only(story, cloud)?.text ?? ('' as BodyId);
  const review = (story: Story, sayings: string[]) =>
    story.when(facilitator, 'review-words', { prompt, words: ['bread'], verdict: 'approved' }, { sayings });
  const read = (story: Story) => story.state.prompts[prompt]?.words;

  test('[PROMPT-28] words are read one by one; those that were taken back are forgotten', () => {
    const story = asked(cloud);
    say(story, 'bread', 'till');
    const saying = `${bodyOf(story)}.0`;
    review(story, [saying]);
    review(story, [saying]).changesNothing();
    expect(read(story)).toEqual({ [saying]: 'approved' });
    say(story, 'parking');
    expect(read(story)).toEqual({});
    review(story, [saying]).isRefused('unknown-answer');
  });

  test('[PROMPT-28] only a cloud has words to read, and one that nobody sees has none', () => {
    review(asked(written('p1')), ['x.0']).isRefused('wrong-answer');
    review(asked(promptOf('words', { results: 'never' })), ['x.0']).isRefused('not-allowed');
  });

  test('[PROMPT-29] a cloud is frozen as it is, and goes on', () => {
    const story = asked(cloud);
    const freeze = (frozen: boolean) => story.when(facilitator, 'freeze-words', { prompt, frozen });
    freeze(false).changesNothing();
    freeze(true);
    freeze(true).changesNothing();
    expect(story.state.prompts[prompt]?.frozenAtMs).toBe(story.atMs);
    expect(say(story, 'late').facts).toHaveLength(1);
    freeze(false);
    expect(story.state.prompts[prompt]?.frozenAtMs).toBeNull();
  });
});

test('[PROMPT-30] whatever changes what a prompt’s answers come to has it counted anew', () => {
  const cloud = promptOf('words');
  const story = asked(cloud);
  const revision = () => story.state.prompts[prompt]?.revision ?? 0;
  const steps = [
    () =>
      story.whenPerson('Maureen', 'answer-prompt', { prompt, answer: { kind: 'words', words: ['bread'] } }),
    () =>
      story.when(
        facilitator,
        'review-words',
        { prompt, words: ['bread'], verdict: 'hidden' },
        { sayings: [`${only(story, cloud)?.text}.0`] },
      ),
    () =>
      story.when(facilitator, 'review-answers', {
        prompt,
        answers: readOf(story, prompt),
        verdict: 'hidden',
      }),
    () => story.when(facilitator, 'freeze-words', { prompt, frozen: true }),
  ];
  for (const step of steps) {
    const before = revision();
    step();
    expect(revision()).toBeGreaterThan(before);
  }
});
