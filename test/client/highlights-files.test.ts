import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Downloads from '../../client/highlights/Downloads.svelte';
import {
  askingFiles,
  askingPathOf,
  fileNameOf,
  meetingFiles,
  meetingPathOf,
} from '../../client/highlights/highlights-file.ts';
import type { GatheringId } from '../../shared/contract/ids.ts';

const gathering = '1'.repeat(32) as GatheringId;

test('[MET-9] the highlights page gives both files, under a heading that says what they are', () => {
  const { body } = render(Downloads, { props: { gathering, key: 'k' } });
  const heading = body.indexOf('Who met whom');
  expect(heading).toBeGreaterThan(body.indexOf('Take it with you'));
  for (const words of ['Every meeting (CSV)', 'Minutes by person and team (CSV)'])
    expect(body.indexOf(words)).toBeGreaterThan(heading);
  expect(meetingFiles.map((file) => meetingPathOf(gathering, file))).toEqual([
    `/api/gatherings/${gathering}/meetings.csv`,
    `/api/gatherings/${gathering}/contact-minutes.csv`,
  ]);
  expect(fileNameOf('attachment; filename="meetings-away-day.csv"', 'csv', 'meetings')).toBe(
    'meetings-away-day.csv',
  );
  expect(fileNameOf(null, 'csv', 'contact-minutes')).toBe('contact-minutes.csv');
});

test('[EXPORT-22] the highlights page gives what was asked and answered, and the run of show', () => {
  const { body } = render(Downloads, { props: { gathering, key: 'k' } });
  const heading = body.indexOf('Asked and answered');
  for (const words of ['Results (CSV)', 'Written answers (CSV)', 'Questions (CSV)', 'Run of show (JSON)'])
    expect(body.indexOf(words)).toBeGreaterThan(heading);
  expect(body).not.toContain('href');
  expect(askingFiles.map((file) => askingPathOf(gathering, file))).toEqual(
    ['results.csv', 'answers.csv', 'questions.csv', 'run-of-show.json'].map(
      (file) => `/api/gatherings/${gathering}/${file}`,
    ),
  );
});
