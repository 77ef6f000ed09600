import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { contactMinutesCsv, meetingsCsv } from '../../server/export/meetings-csv.ts';
import { readContactMinutes } from '../../server/export/read-contact-minutes.ts';
import { meetingsOfPerson, readMeetings } from '../../server/export/read-meetings.ts';
import { colleague, customer, hall } from '../support/gathering-fixtures.ts';
import { given, idOf, type Story } from '../support/story.ts';
import { deal, evening, exchange, groupAt, hello } from './meetings-story.ts';

type Row = Record<string, string>;
const rowsOf = (csv: string): Row[] => parse(csv, { bom: true, columns: true });
const meetings = ({ state, text, atMs }: Story) => rowsOf(meetingsCsv(readMeetings(state, text, atMs)));
const contact = ({ state, text, atMs }: Story) =>
  rowsOf(contactMinutesCsv(readContactMinutes(state, text, atMs)));

/** Ten minutes, of which Bashir and Callum spend six at the other's table. */
const played = (): Story => {
  const story = evening().pass(4);
  exchange(story);
  return story.pass(6);
};

describe('[MET-4] one row for each guest and colleague who met in a round', () => {
  test('when, where, how long, and who they are', () => {
    const rows = meetings(played());
    expect(rows).toHaveLength(5);
    expect(rows).toContainEqual({
      ...{ round: 'Title of r1', start: '2027-03-11T09:04:00.000Z', minutes: '6', table: '1' },
      ...{ guest: 'Maureen', segment: 'Slow Shoppers', colleague: 'Callum', team: 'Digital' },
    });
    expect(rows.map(({ guest, colleague }) => `${guest} ${colleague}`)).not.toContain('Dot Anneka');
  });

  test('a name that was forgotten leaves its cell empty', () => {
    const story = played();
    const { rows } = readMeetings(story.state, () => null, story.atMs);
    expect(rows.every(({ guest, colleague }) => guest === '' && colleague === '')).toBe(true);
    expect(rows).toHaveLength(5);
  });

  test('no cell is a formula', () => {
    const story = given([hello], hall(2)).arrive(
      customer('=1+1', { customerSegment: ' +2' }),
      colleague('@SUM(A1)', { team: '-3' }),
    );
    deal(story, hello, [groupAt(1, ['=1+1', '@SUM(A1)'])]).pass(5);
    const cells = [...meetings(story), ...contact(story)].flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^['=+@-]/.test(cell)).every((cell) => cell.startsWith("'"))).toBe(true);
    expect(cells).toEqual(expect.arrayContaining(["'=1+1", "'+2", "'@SUM(A1)", "'-3"]));
  });
});

describe('[MET-5] minutes with the other side, by person and by team', () => {
  const person = (story: Story, name: string) => contact(story).find((row) => row['name'] === name);
  test('people met, rounds and minutes of everybody', () => {
    expect(person(played(), 'Bashir')).toMatchObject({
      ...{ row: 'person', role: 'colleague', team: 'Stores' },
      ...{ peopleMet: '2', rounds: '1', minutes: '10', colleagues: '', average: '' },
    });
    expect(person(played(), 'Maureen')).toMatchObject({ role: 'guest', peopleMet: '3', minutes: '10' });
  });

  test('two guests at once count a minute once', () => {
    const story = given([hello], hall(2)).arrive(customer('Maureen'), customer('Dot'), colleague('Anneka'));
    deal(story, hello, [groupAt(1, ['Maureen', 'Dot', 'Anneka'])]).pass(8);
    expect(person(story, 'Anneka')).toMatchObject({ peopleMet: '2', minutes: '8' });
    expect(person(story, 'Dot')).toMatchObject({ peopleMet: '1', minutes: '8' });
  });

  test('teams of colleagues follow, with their average; who met nobody counts', () => {
    const story = played();
    story.arrive(colleague('Emeka', { team: 'Digital' }));
    const teams = contact(story).filter(({ row }) => row === 'team');
    expect(teams).toMatchObject([
      { team: 'Digital', colleagues: '2', minutes: '10', average: '5', name: '', peopleMet: '' },
      { team: 'Stores', colleagues: '2', minutes: '20', average: '10' },
    ]);
    expect(person(story, 'Emeka')).toMatchObject({ peopleMet: '0', minutes: '0' });
  });

  test('who was expected and never came is not in it', () => {
    const story = played();
    story.invite(customer('Tomasz'));
    expect(person(story, 'Tomasz')).toBeUndefined();
  });
});

test('[MET-6] of one person: whom they met, on both sides, in order', () => {
  const story = played();
  const look = { state: story.state, text: story.text };
  const met = meetingsOfPerson(look, idOf('Maureen'), story.atMs) ?? [];
  expect(met.map(({ name, role, minutes }) => [name, role, minutes])).toEqual([
    ...[
      ['Anneka', 'colleague', 10],
      ['Bashir', 'colleague', 4],
      ['Callum', 'colleague', 6],
    ],
  ]);
  expect(met.at(-1)).toMatchObject({ segment: 'r1', round: 'Title of r1', team: 'Digital', table: 1 });
  expect(meetingsOfPerson(look, idOf('Anneka'), story.atMs)?.map(({ name }) => name)).toContain('Bashir');
  expect(meetingsOfPerson(look, idOf('nobody'))).toBeNull();
});
