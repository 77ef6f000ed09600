import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { askingFiles } from '../../server/export/asking-csv.ts';
import { readAnswers } from '../../server/export/read-answers.ts';
import { readResults } from '../../server/export/read-results.ts';
import { readHighlights } from '../../server/export/read-highlights.ts';
import type { AnswerId, SegmentId } from '../../shared/contract/ids.ts';
import { sayingsOf } from '../../shared/gathering/counting/said-words.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import { facilitator, type Story } from '../support/story.ts';
import { CountingRoom } from '../support/counting-room.ts';
import { promptOf } from '../support/prompt-answers.ts';
import { readOf } from '../support/story-answers.ts';
import { askedEvening, guests, question, review, staff } from './asking-story.ts';

const results = ({ state, text }: Story) => readResults(state, text).rows;
const answers = ({ state, text }: Story) => readAnswers(state, text).rows;
const csv = ({ state, text }: Story) =>
  Object.values(askingFiles)
    .map((write) => write(state, text).csv)
    .join('\n');

describe('results.csv', () => {
  test('[EXPORT-10] has a line for each option, with sides, shares and how many were asked', () => {
    const rows = results(askedEvening()).filter(({ segment }) => segment === 'a1');
    const all = { segment: 'a1', round: 1, question: 'Title of a1', kind: 'choice' };
    const counted = { answered: 12, abstained: 0, of: 12, share: 0.5, count: 6 };
    expect(rows).toMatchObject([
      { ...all, ...counted, row: 'Yes', customers: 6, colleagues: 0 },
      { ...all, ...counted, row: 'No', customers: 0, colleagues: 6 },
    ]);
  });

  test('[EXPORT-11] tells of a prompt that nobody sees results of only how many answered', () => {
    const story = askedEvening();
    const [row, ...others] = results(story).filter(({ segment }) => segment === 'a2');
    expect(others).toEqual([]);
    const told = Object.entries(row ?? {}).filter(([, value]) => value !== '');
    expect(Object.fromEntries(told)).toEqual({
      ...{ segment: 'a2', round: 1, question: 'Title of a2', kind: 'choice' },
      ...{ answered: 12, of: 12 },
    });
  });

  test('[EXPORT-12] compares two ratings of the same people, and tells of neither alone', () => {
    const rows = results(askedEvening()).filter(({ kind }) => kind === 'pulse');
    const alone = rows.filter(({ row }) => row === '');
    expect(alone.map(({ segment, answered, mean, count }) => [segment, answered, mean, count])).toEqual([
      ['a5', 12, '', ''],
      ['a6', 12, '', ''],
    ]);
    const whole = rows.filter(({ row, team }) => row !== '' && team === '');
    expect(whole.map(({ segment, row, count, mean, share }) => [segment, row, count, mean, share])).toEqual([
      ['a6', 'before', 12, 3, ''],
      ['a6', 'after', 12, 4, ''],
      ['a6', 'up', 12, '', 1],
      ['a6', 'same', 0, '', 0],
      ['a6', 'down', 0, '', 0],
    ]);
  });

  test('[EXPORT-13] leaves cells empty where a side has fewer than five answers', () => {
    const story = askedEvening();
    const rows = results(story).filter(({ segment }) => segment === 'a3');
    expect(rows).toMatchObject([{ row: '', customers: '', colleagues: '', answered: 3 }]);
  });

  test('[EXPORT-14] has of a cloud the words that the room may see', () => {
    const story = askedEvening();
    const wordsNow = () => results(story).filter(({ segment, row }) => segment === 'a7' && row !== '');
    expect(wordsNow()).toEqual([]);
    approveWord(story, 'Queues');
    expect(wordsNow()).toMatchObject([{ row: 'Queues', count: 2, share: 1 }]);
    expect(answers(story).filter(({ words }) => words === 'Queues')).toMatchObject([
      { approved: 'yes', onWall: 'yes' },
      { approved: 'yes', onWall: 'yes' },
    ]);
  });
});

test('[EXPORT-14] has all words of a cloud that is larger than what the crew reads at once', () => {
  const room = new CountingRoom([promptOf('words', { results: 'always' })]);
  room.next();
  const id = 'p1' as SegmentId;
  for (let who = 0; who < 210; who += 1) {
    const words = `w${who}x`;
    room.answer('p1', who, { value: { kind: 'words', count: 1 }, words });
    const read = sayingsOf(room.state, room.text, id, [words]);
    room.fact('words-reviewed', { prompt: id, words: read, verdict: 'approved' });
  }
  const words = readResults(room.state, room.text).rows.filter(({ row }) => `${row}`.startsWith('w'));
  expect(words).toHaveLength(210);
});

/** As the server does it: every saying of the word is named. */
function approveWord(story: Story, said: string): void {
  const run = story.state.prompts['a7' as never];
  const sayings = Object.values(run?.answers ?? {}).flatMap(({ text }) =>
    (story.textOf(text) ?? '')
      .split('\n')
      .flatMap((line, place) => (line === said ? [`${text}.${place}`] : [])),
  );
  const data = { prompt: 'a7' as never, words: ['queue'], verdict: 'approved' as const };
  story.when(facilitator, 'review-words', data, { sayings });
}

describe('answers.csv', () => {
  test('[EXPORT-15] has what people wrote, masked, and names only where the prompt said so', () => {
    const story = askedEvening();
    const rows = answers(story).filter(({ withheld }) => withheld === '');
    const unnamed = rows.filter(({ segment }) => segment === 'a3');
    expect(unnamed.map(({ words, name, approved, onWall }) => [words, name, approved, onWall])).toEqual([
      ['unnamed words of Ada', '', 'no', 'no'],
      ['unnamed words of Bea', '', 'no', 'no'],
    ]);
    const named = rows.filter(({ segment }) => segment === 'a4');
    expect(named.map(({ words, name }) => [words, name])).toEqual([
      ['=SUM(Ada)', 'Ada'],
      ['=SUM(Bea)', 'Bea'],
    ]);
  });

  test('[EXPORT-15] has a time only of those with names, and nothing that the crew hid', () => {
    const story = askedEvening();
    const leaving = (segment: string) =>
      answers(story).filter((row) => row.segment === segment && row.withheld === '');
    expect(leaving('a3').map(({ at }) => at)).toEqual(['', '']);
    for (const { at } of leaving('a4')) expect(at).toMatch(/^2027-/);
    const prompt = 'a3' as SegmentId;
    const read = readOf(story, prompt);
    story.when(facilitator, 'review-answers', { prompt, answers: read, verdict: 'hidden' });
    expect(leaving('a3')).toEqual([]);
  });

  test('[EXPORT-16] leaves out words whose author does not allow a report; how many stay is told', () => {
    const story = askedEvening();
    const kept = answers(story).filter(({ withheld }) => withheld === 'yes');
    expect(kept.map(({ segment }) => segment)).toEqual(['a3', 'a4']);
    for (const { words, name, role, at } of kept) expect([words, name, role, at]).toEqual(['', '', '', '']);
    story.whenPerson('Ada', 'set-consent', { consent: [], wording: 1 });
    expect(answers(story).filter(({ words }) => `${words}`.includes('Ada'))).toEqual([]);
  });
});

test('[EXPORT-19] no file names who asked without a name, or answered without one', () => {
  const story = askedEvening();
  const hidden = question(story, 'Dot', 'Is the price the same online?', { anonymous: true });
  const files = () => csv(story);
  const before = files();
  expect(before).not.toContain('Is the price the same online?');
  review(story, [hidden], 'approved');
  expect(files()).toContain('Is the price the same online?');
  for (const file of [before, files()]) {
    for (const name of ['Dot', ...staff, ...guests.slice(2)]) expect(file).not.toContain(`"${name}"`);
    for (const person of Object.keys(story.state.people)) expect(file).not.toContain(person);
    for (const answer of Object.values(story.state.prompts).flatMap((run) => Object.keys(run.answers)))
      expect(file).not.toContain(answer);
    expect(file).not.toContain(hidden);
  }
});

test('[EXPORT-20] cells of the tables are no formulas, and come back as they were', () => {
  const story = askedEvening();
  const { csv: file } = askingFiles.answers(story.state, story.text);
  const rows = parse(file, { bom: true, columns: true });
  const words = rows.map((row) => (row as Record<string, string>)['words'] ?? '');
  expect(words).toContain("'=SUM(Ada)");
  for (const one of words) expect(one).not.toMatch(/^[=+@-]/);
});

test('[EXPORT-7] a kept answer leaves only while its author allows it; the answer’s id names nobody', () => {
  const story = askedEvening();
  const run = story.state.prompts['a3' as SegmentId];
  for (const answer of keysOf<AnswerId>(run?.answers ?? {})) {
    const sourceText = story.textOf(run?.answers[answer]?.text) ?? null;
    const source = { kind: 'answer', prompt: 'a3' as SegmentId, answer, wording: 1 } as const;
    story.when(facilitator, 'star', { source }, { sourceText });
  }
  const { highlights, withheld } = readHighlights(story.state, story.text);
  expect(highlights.map(({ text }) => text)).toEqual(['unnamed words of Ada', 'unnamed words of Bea']);
  expect(withheld).toBe(1);
});
