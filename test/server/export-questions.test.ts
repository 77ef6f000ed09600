import { describe, expect, test } from 'vitest';
import { askingFiles } from '../../server/export/asking-csv.ts';
import { readQuestions } from '../../server/export/read-questions.ts';
import { readHighlights } from '../../server/export/read-highlights.ts';
import { facilitator, type Story } from '../support/story.ts';
import { askedEvening, question, review } from './asking-story.ts';

const asked = ({ state, text }: Story) => readQuestions(state, text).rows;
const csv = ({ state, text }: Story) =>
  Object.values(askingFiles)
    .map((write) => write(state, text).csv)
    .join('\n');

describe('questions.csv', () => {
  test('[EXPORT-17] has questions with what became of them; a first name only with consent', () => {
    const story = askedEvening();
    const first = question(story, 'Ada', 'Why two queues?');
    const second = question(story, 'Bea', 'Who sets the hours?', { to: 'colleagues' });
    const third = question(story, 'Gus', 'May we say no?');
    review(story, [first, second, third], 'approved');
    story.whenPerson('Dot', 'support-question', { question: first });
    story.when(facilitator, 'settle-question', {
      ...{ question: first, fate: 'writing', byDate: '2027-03-25', reason: 'needsFacts' },
      note: 'We count them first.',
    });
    const rows = asked(story);
    expect(rows).toHaveLength(3);
    expect(rows.find(({ question: text }) => text === 'Why two queues?')).toMatchObject({
      ...{ name: 'Ada', role: 'guest', to: 'room', supporters: 1, state: 'approved', segment: 'Title of a8' },
      ...{ fate: 'writing', date: '2027-03-25', reason: 'needsFacts', note: 'We count them first.' },
    });
    expect(rows.find(({ to }) => to === 'colleagues')).toMatchObject({ name: '', withheld: '' });
    expect(rows.find(({ withheld }) => withheld === 'yes')).toMatchObject({ question: '', name: '' });
    expect(JSON.stringify(rows)).not.toMatch(/May we say no|Gus/);
  });

  test('[EXPORT-18] has nothing that was put to the crew alone, was hidden, or was taken back', () => {
    const story = askedEvening();
    const gone = question(story, 'Ada', 'hidden canary');
    question(story, 'Ada', 'private canary', { to: 'privately' });
    story.pass(5);
    const back = question(story, 'Bea', 'withdrawn canary');
    review(story, [gone], 'hidden');
    story.whenPerson('Bea', 'withdraw-question', { question: back });
    expect(asked(story)).toEqual([]);
    expect(csv(story)).not.toContain('canary');
  });
});

test('[EXPORT-18] a question that was starred and is not approved any more is in no file', () => {
  const story = askedEvening();
  const starred = question(story, 'Ada', 'starred canary');
  review(story, [starred], 'approved');
  story.when(
    facilitator,
    'star',
    { source: { kind: 'question', question: starred } },
    { sourceText: 'starred canary' },
  );
  const words = () => readHighlights(story.state, story.text).highlights.map(({ text }) => text);
  expect(words()).toEqual(['starred canary']);
  review(story, [starred], 'hidden');
  expect(words()).toEqual([]);
  expect(readHighlights(story.state, story.text).withheld).toBe(0);
});
