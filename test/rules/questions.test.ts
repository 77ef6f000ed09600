import { describe, expect, test } from 'vitest';
import { nothingRead } from '../../shared/gathering/reading/text-reading.ts';
import { currentSegment } from '../../shared/gathering/stage/current-segment.ts';
import { colleague, customer, questions, talk } from '../support/gathering-fixtures.ts';
import { fact, facilitator, given, idOf, questionId, type Story } from '../support/story.ts';

const floor = questions('q1');
const why = 'What nearly made you leave us, and why did you stay?';
const judged = 'Do you ever feel judged in our shops?';
const opened = (segment = floor) =>
  given([segment, talk('a2')])
    .arrive(colleague('Samir'), customer('Jess'), customer('Alun'))
    .next();

const ask = (story: Story, name: string, text: string, id = text) =>
  story.whenPerson(name, 'ask-question', { text, anonymous: false, to: 'room' }, { id });
const askHidden = (story: Story, name: string, text: string) =>
  story.whenPerson(name, 'ask-question', { text, anonymous: true, to: 'room' }, { id: text });
const review = (story: Story, text: string, verdict: 'approved' | 'held' | 'hidden') =>
  story.when(facilitator, 'review-questions', { questions: [questionId(text)], verdict, reason: null });
const approved = (story: Story, name: string, text: string) => {
  ask(story, name, text);
  review(story, text, 'approved');
};
const onlyQuestion = (story: Story) => Object.values(story.state.questions)[0];

describe('asking', () => {
  test('[QUESTION-1] a named question waits for approval', () => {
    const story = opened();
    const question = questionId(why);
    ask(story, 'Samir', ` ${why} `, why).gives(
      fact('question-asked', {
        question,
        segment: floor.id,
        anonymous: false,
        person: idOf('Samir'),
        role: 'colleague',
        to: 'room',
        reading: nothingRead(),
      }),
    );
    expect(story.state.questions[question]).toMatchObject({ state: 'waiting', supporters: 0 });
    expect(story.state.approvals).toEqual({ waiting: 1, held: 0 });
    expect(story.person('Samir').questions).toEqual([question]);
  });

  test('[QUESTION-2] questions are taken only while a questions segment is on stage', () => {
    const story = opened().next();
    expect(currentSegment(story.state)?.kind).toBe('talk');
    ask(story, 'Samir', why).isRefused('not-open');
  });

  test('[QUESTION-3] a question has words, and not too many', () => {
    const story = opened();
    ask(story, 'Samir', '   ').isRefused('empty');
    ask(story, 'Samir', 'w'.repeat(121)).isRefused('too-long', { max: 120, got: 121 });
    expect(ask(story, 'Samir', 'ł'.repeat(120)).facts).toHaveLength(1);
  });

  test('[QUESTION-14] asked again from another tab it is there once; the id of another’s is refused', () => {
    const story = opened();
    ask(story, 'Samir', why);
    const again = { text: why, anonymous: false, to: 'room' } as const;
    const fromTab = (name: string) =>
      story.whenPerson(name, 'ask-question', again, { id: why, client: 'another tab' });
    fromTab('Samir').changesNothing();
    fromTab('Jess').isRefused('already-there');
    expect(onlyQuestion(story)).toMatchObject({ person: idOf('Samir') });
  });

  test('[QUESTION-4] nothing in the log of an anonymous question leads to its author but one text', () => {
    const story = opened();
    const asked = askHidden(story, 'Jess', judged);
    const logged = JSON.stringify(asked.facts);
    expect(logged).not.toContain(idOf('Jess'));
    expect(asked.facts[0]).toMatchObject({
      by: { role: 'customer', person: null },
      cause: { client: null },
      data: { person: null, anonymous: true },
    });
    expect(logged).not.toContain(questionId(judged));
    expect(asked.texts['text']).toBe(judged);
    expect(story.person('Jess').questions).toEqual([]);
  });

  test('[QUESTION-5] approval deletes the link to an anonymous author', () => {
    const story = opened();
    askHidden(story, 'Jess', judged);
    const author = onlyQuestion(story)?.author;
    expect(story.textOf(author)).toBe(idOf('Jess'));
    const question = Object.keys(story.state.questions)[0] as ReturnType<typeof questionId>;
    const yes = story.when(facilitator, 'review-questions', {
      questions: [question],
      verdict: 'approved',
      reason: null,
    });
    expect(yes.drops).toEqual([author]);
    expect(onlyQuestion(story)?.author).toBeNull();
    expect(story.textOf(author)).toBeUndefined();
  });

  test('[QUESTION-6] anonymous questions are refused where the segment does not allow them', () => {
    const story = opened(questions('q1', { anonymousAllowed: false }));
    askHidden(story, 'Jess', judged).isRefused('anonymous-not-allowed');
  });
});

describe('me too', () => {
  test('[QUESTION-7] counts each person once, and can be taken back', () => {
    const story = opened();
    approved(story, 'Samir', why);
    const me = { question: questionId(why) };
    story.whenPerson('Jess', 'support-question', me);
    story.whenPerson('Jess', 'support-question', me).changesNothing();
    expect(story.state.questions[me.question]?.supporters).toBe(1);
    story.whenPerson('Jess', 'withdraw-support', me);
    story.whenPerson('Jess', 'withdraw-support', me).changesNothing();
    expect(story.state.questions[me.question]?.supporters).toBe(0);
  });

  test('[QUESTION-8] is for approved questions of others', () => {
    const story = opened();
    ask(story, 'Samir', why);
    const me = { question: questionId(why) };
    story.whenPerson('Jess', 'support-question', me).isRefused('not-approved');
    review(story, why, 'approved');
    story.whenPerson('Samir', 'support-question', me).isRefused('own-question');
    story
      .whenPerson('Jess', 'support-question', { question: questionId('none') })
      .isRefused('unknown-question');
  });

  test('[QUESTION-9] is limited where the segment says so; a hidden question gives its vote back', () => {
    const story = opened(questions('q1', { votesEach: 1 }));
    approved(story, 'Samir', why);
    approved(story, 'Alun', judged);
    story.whenPerson('Jess', 'support-question', { question: questionId(why) });
    const second = () => story.whenPerson('Jess', 'support-question', { question: questionId(judged) });
    second().isRefused('no-votes-left', { max: 1 });
    review(story, why, 'hidden');
    expect(second().facts).toHaveLength(1);
  });
});

describe('approval', () => {
  test('[QUESTION-10] yes, later and no can be changed at any time and are counted', () => {
    const story = opened();
    ask(story, 'Samir', why);
    review(story, why, 'held');
    expect(story.state.approvals).toEqual({ waiting: 0, held: 1 });
    review(story.next(), why, 'approved');
    expect(story.state.approvals).toEqual({ waiting: 0, held: 0 });
    review(story, why, 'approved').changesNothing();
  });

  test('[QUESTION-11] only an approved question goes on the wall, one at a time', () => {
    const story = opened();
    ask(story, 'Samir', why);
    const question = questionId(why);
    story.when(facilitator, 'spotlight-question', { question }).isRefused('not-approved');
    review(story, why, 'approved');
    story.when(facilitator, 'spotlight-question', { question });
    story.when(facilitator, 'spotlight-question', { question }).changesNothing();
    expect(story.state.stage.spotlight).toBe(question);
    story.when(facilitator, 'spotlight-question', { question: null });
    expect(story.state.stage.spotlight).toBeNull();
  });

  test('[QUESTION-12] holding or hiding the question on the wall takes it off', () => {
    const story = opened();
    approved(story, 'Samir', why);
    const question = questionId(why);
    story.when(facilitator, 'spotlight-question', { question });
    review(story, why, 'hidden').gives(
      fact('question-reviewed', { question, verdict: 'hidden', reason: null }),
      fact('question-spotlit', { question: null }),
    );
  });
});
