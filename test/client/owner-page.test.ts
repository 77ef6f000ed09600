import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../client/highlights/highlights-file.ts';
import { checkForm, languagesOf, type TypedGathering } from '../../client/owner/check-form.ts';
import { csvText } from '../../client/owner/csv-text.ts';
import { exampleRoster, rosterHeader } from '../../client/owner/example-roster.ts';
import { linksCsv } from '../../client/owner/links-csv.ts';
import { zonesOfRoom } from '../../client/owner/zones-of-room.ts';
import type { PersonId } from '../../shared/contract/ids.ts';

const typed: TypedGathering = {
  name: 'Pull Up a Chair',
  organisation: 'Hollin & Dray',
  objective: 'Agree the ten effort points worth fixing this year.',
  template: null,
  languages: 'en, pl',
  words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
  room: { tables: 12, seatsPerTable: 8, zones: 3 },
};

describe('a new event', () => {
  test('[OWNERPAGE-1] a whole form is taken as the server takes it', () => {
    expect(checkForm(typed)).toEqual({ ok: true, value: { ...typed, languages: ['en', 'pl'] } });
  });

  test('[OWNERPAGE-1] every field that needs another look is named at once, the objective too', () => {
    const checked = checkForm({
      ...typed,
      name: ' ',
      objective: '',
      languages: 'english please',
      words: { ...typed.words, guest: '' },
      room: { tables: null, seatsPerTable: 1, zones: 9 },
    });
    expect(checked).toEqual({
      ok: false,
      problems: new Set(['name', 'objective', 'languages', 'words', 'tables', 'seatsPerTable', 'zones']),
    });
  });

  test('[OWNERPAGE-1] languages come with commas, semicolons or spaces', () => {
    expect(languagesOf(' en;pl  pt-BR,')).toEqual(['en', 'pl', 'pt-BR']);
  });

  test('[OWNERPAGE-2] zones are of equal size, and the first ones take what does not divide', () => {
    const zones = zonesOfRoom({ tables: 11, seatsPerTable: 8, zones: 3 });
    expect(zones.map(({ letter, tables, seats }) => [letter, tables?.from, tables?.to, seats])).toEqual([
      ['A', 1, 4, 32],
      ['B', 5, 8, 32],
      ['C', 9, 11, 24],
    ]);
  });

  test('[OWNERPAGE-2] a zone without a table is said, not hidden', () => {
    expect(zonesOfRoom({ tables: 1, seatsPerTable: 8, zones: 2 })[1]).toEqual({
      ...{ letter: 'B', tables: null, seats: 0 },
    });
  });
});

describe('files made here', () => {
  test('[OWNERPAGE-3] the example roster begins with the header line and has a row for each person', () => {
    const [header, ...rows] = exampleRoster().replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(header).toBe(rosterHeader);
    expect(rows).toHaveLength(5);
  });

  test('[OWNERPAGE-4] no cell can run as a formula, and quotes survive', () => {
    expect(csvText([['=1+1', 'a "b", c', '-']])).toBe(`\uFEFF'=1+1,"a ""b"", c",'-\r\n`);
  });

  test('[OWNERPAGE-4] personal links are one row each', () => {
    const person = 'a'.repeat(32) as PersonId;
    const url = 'http://192.168.1.20:3000/j/CDFH#p=key';
    const csv = linksCsv([{ person, role: 'customer', name: '@Dot', url }]);
    expect(csv).toBe(`\uFEFFrole,name,link\r\ncustomer,'@Dot,${url}\r\n`);
  });

  test('[OWNERPAGE-5] a download keeps the server’s name, or a plain one', () => {
    expect(fileNameOf('attachment; filename="pull-up-a-chair.csv"', 'csv')).toBe('pull-up-a-chair.csv');
    expect(fileNameOf(null, 'html')).toBe('highlights.html');
    expect(fileNameOf('attachment; filename="../x"', 'csv')).toBe('highlights.csv');
  });
});
