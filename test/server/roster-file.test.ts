import { expect, test } from 'vitest';
import { readRoster } from '../../server/people/read-roster.ts';

const names = (bytes: Uint8Array) =>
  readRoster(bytes)?.rows.map((row) => [row.role, row.firstName, row.team]);

const table = (delimiter: string) =>
  ['role', 'firstName', 'team']
    .join(delimiter)
    .concat(
      '\r\n',
      ['customer', 'Zoë', ''].join(delimiter),
      '\r\n',
      ['colleague', 'Łukasz', '"Tea, Till"'].join(delimiter),
    );
const wide = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const encodings = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16, little end first': (text: string) => wide(text, false),
  'UTF-16, big end first': (text: string) => wide(text, true),
  'UTF-16 without a mark': (text: string) => Buffer.from(text, 'utf16le'),
};
const delimiters = { comma: ',', semicolon: ';', tab: '\t' };
for (const [encoding, encode] of Object.entries(encodings))
  for (const [name, delimiter] of Object.entries(delimiters))
    test(`[ROSTER-1] ${encoding}, ${name}`, () => {
      expect(names(encode(table(delimiter)))).toEqual([
        ['customer', 'Zoë', ''],
        ['colleague', 'Łukasz', 'Tea, Till'],
      ]);
    });

test('[ROSTER-1] what an old spreadsheet wrote, and its separator line', () => {
  const bytes = Buffer.from('sep=;\r\nrole;firstName\r\ncustomer;Zo\xeb', 'latin1');
  expect(readRoster(bytes)?.rows).toMatchObject([{ line: 3, firstName: 'Zoë' }]);
});

test('[ROSTER-2] header names are matched kindly, and unknown ones named', () => {
  const csv = ' Rolle ;VORNAME;sur_name;Job Title;Shoe size;\nGast;Anna;Kühn;Filialleitung;38;';
  expect(readRoster(Buffer.from(csv))).toMatchObject({
    rows: [{ role: 'customer', firstName: 'Anna', lastName: 'Kühn', jobTitle: 'Filialleitung' }],
    ignoredColumns: ['Shoe size'],
  });
});

test('[ROSTER-3] several values stand in one cell, and a cell may hold lines', () => {
  const csv =
    'id,role,firstName,story,accessNeeds,zone,table,side\nc1,guest,Dot,"One.\nTwo.",step-free | loop,zone b,Table 7,b\n\nc2,guest,Al';
  expect(readRoster(Buffer.from(csv))?.rows).toMatchObject([
    { line: 2, story: 'One.\nTwo.', accessNeeds: ['step-free', 'loop'], zone: 'B', table: 7, side: 'B' },
    { line: 5, firstName: 'Al', table: null, side: null },
  ]);
});

test('[ROSTER-4] every rejected row is named with its line and reason', () => {
  const csv = [
    'id,role,firstName,table',
    'x1,boss,Ann,',
    'x2,customer,,',
    `x3,customer,${'a'.repeat(81)},`,
    'x4,customer,Bo,window',
    'x5',
    'x6,staff,Cy,3',
  ].join('\n');
  const file = readRoster(Buffer.from(csv));
  expect(file?.rejected).toEqual([
    { line: 2, who: 'Ann', reason: 'no-role', params: { got: 'boss' } },
    { line: 3, who: 'x2', reason: 'no-first-name', params: {} },
    { line: 4, who: 'a'.repeat(60), reason: 'name-too-long', params: { max: 80 } },
    { line: 5, who: 'Bo', reason: 'bad-table', params: { got: 'window' } },
    { line: 6, who: 'x5', reason: 'too-few-cells', params: {} },
  ]);
  expect(file?.rows).toMatchObject([{ role: 'colleague', firstName: 'Cy', table: 3 }]);
});

test('[ROSTER-5] what is no roster is refused as a whole', () => {
  const workbook = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]);
  expect(
    [workbook, Buffer.from(''), Buffer.from('name,mail\nAnn,x')].map((bytes) => readRoster(bytes)),
  ).toEqual([null, null, null]);
});
