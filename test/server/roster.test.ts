import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GatheringSummary, PersonalLink, RosterPreview } from '../../shared/contract/http.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import { presentPeople } from '../../server/people/present-people.ts';
import { readRoster } from '../../server/people/read-roster.ts';
import { Browser, createTea, importCsv, openWorld, publicUrl, type World } from './join-world.ts';

const names = (bytes: Uint8Array) => readRoster(bytes)?.rows.map((row) => [row.role, row.firstName, row.team]);

describe('reading a file', () => {
  const table = (delimiter: string) =>
    ['role', 'firstName', 'team']
      .join(delimiter)
      .concat('\r\n', ['customer', 'Zoë', ''].join(delimiter), '\r\n', ['colleague', 'Łukasz', '"Tea, Till"'].join(delimiter));
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
    const csv = 'id,role,firstName,story,accessNeeds,zone,table,side\nc1,guest,Dot,"One.\nTwo.",step-free | loop,zone b,Table 7,b\n\nc2,guest,Al';
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
    expect([workbook, Buffer.from(''), Buffer.from('name,mail\nAnn,x')].map((bytes) => readRoster(bytes))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('import', () => {
  let world: World;
  let tea: GatheringSummary;
  const path = () => `/api/gatherings/${tea.gathering}/roster`;
  const preview = (csv: string) => world.api<RosterPreview>('POST', `${path()}?preview`, csv);
  const people = async () => (await world.live(tea.gathering)).query(presentPeople);
  beforeEach(async () => {
    world = await openWorld();
    tea = await createTea(world);
  });
  afterEach(() => world.app.close());

  const file = [
    'id,role,firstName,lastName,team,managerId,inseparableFrom,zone,table,language',
    'c1,customer,Dot,,,,c2,C,9,',
    'c2,customer,Alun,,,,,C,9,cy',
    'w1,colleague,Bashir,Quill,Stores,w2,,A,1,',
    'w2,colleague,Imogen,Hart,Board,,,,,',
  ].join('\n');

  test('[ROSTER-6] a preview changes nothing; its token takes it', async () => {
    const found = await preview(file);
    expect(found).toMatchObject({ added: 4, updated: 0, unchanged: 0, missing: [], rejected: [], ignoredColumns: [] });
    expect(found.sample[0]).toEqual({ role: 'customer', name: 'Dot', team: null, table: 9 });
    expect(await people()).toEqual([]);
    await world.api('POST', path(), { token: found.token });
    const all = await people();
    const idOf = (name: string) => all.find(({ details }) => details.firstName === name)?.person;
    expect(all.map(({ entry }) => [entry.zone, entry.table, entry.language])).toEqual([
      ['C', 9, 'en'],
      ['C', 9, 'cy'],
      ['A', 1, 'en'],
      [null, null, 'en'],
    ]);
    expect(all[0]?.entry.inseparableFrom).toEqual([idOf('Alun')]);
    expect(all[2]?.entry.manager).toBe(idOf('Imogen'));
  });

  test('[ROSTER-7] the same file again changes nobody', async () => {
    await importCsv(world, tea.gathering, file);
    const version = await (await world.live(tea.gathering)).query((state) => state.version);
    const again = await preview(file);
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 4, missing: [] });
    await world.api('POST', path(), { token: again.token });
    expect(await (await world.live(tea.gathering)).query((state) => state.version)).toBe(version);
  });

  test('[ROSTER-8] an empty cell changes nothing, a filled one does; who is missing stays and is listed', async () => {
    await importCsv(world, tea.gathering, file);
    const next = 'id,role,firstName,lastName,team,table\nW1,staff,Bashir,,,2\nw9,staff,New,One,,';
    expect(await preview(next)).toMatchObject({ added: 1, updated: 1, missing: ['Dot', 'Alun', 'Imogen Hart'] });
    await importCsv(world, tea.gathering, next);
    const bashir = (await people()).find(({ details }) => details.firstName === 'Bashir');
    expect(bashir).toMatchObject({
      details: { lastName: 'Quill', displayName: 'Bashir Quill' },
      entry: { team: 'Stores', zone: 'A', table: 2 },
    });
    expect(bashir?.entry.manager).not.toBeNull();
    expect(await people()).toHaveLength(5);
  });

  test('[ROSTER-9] without ids, role, names and team tell people apart; a second row is rejected', async () => {
    const csv = 'role,firstName,lastName,team\nstaff,Jo,Ray,Till\nstaff,Jo,Ray,Web\nstaff, JO ,ray,till';
    const found = await preview(csv);
    expect([found.added, found.rejected]).toEqual([
      2,
      [{ line: 4, who: 'JO ray', reason: 'twice-in-file', params: { line: 2 } }],
    ]);
  });

  test('[ROSTER-10] names that nobody has are rejected, and so is who depends on a rejected row', async () => {
    const csv = [
      'id,role,firstName,managerId,inseparableFrom',
      'w1,staff,Ann,w2,',
      'w2,staff,Bo,nobody,',
      'w3,staff,Cy,,w1|w4',
      'w4,staff,Di,,',
    ].join('\n');
    const found = await preview(csv);
    expect(found.rejected.map(({ line, reason, params }) => [line, reason, params['got']])).toEqual([
      [2, 'unknown-manager', 'w2'],
      [3, 'unknown-manager', 'nobody'],
      [4, 'unknown-inseparable', 'w1'],
    ]);
    expect(found.added).toBe(1);
  });

  test('[ROSTER-11] a preview lasts half an hour, and belongs to its gathering', async () => {
    const { token } = await preview(file);
    const other = await createTea(world);
    const take = (gathering: string) =>
      world.app.http.inject({
        ...{ method: 'POST', url: `/api/gatherings/${gathering}/roster`, headers: world.owner, payload: { token } },
      });
    expect((await take(other.gathering)).json()).toEqual({ code: 'preview-gone', params: {} });
    world.clock.pass(30 * 60_000);
    expect((await take(tea.gathering)).statusCode).toBe(410);
  });

  test('[ROSTER-12] a walk-in who was recognised is updated by the row of the expected person', async () => {
    await importCsv(world, tea.gathering, file);
    const phone = new Browser(world);
    await phone.join(tea.codes.colleague, { name: 'Bashir Quill' });
    const live = await world.live(tea.gathering);
    const pair = await live.query((state) => {
      const [walkIn, of] = Object.entries(state.people).find(([, one]) => one.walkIn) ?? [];
      return { walkIn: walkIn as PersonId, expected: of?.resembles as PersonId };
    });
    const id = '0'.repeat(32);
    await live.ask(
      { ...{ id, client: id, n: 1, as: null, basis: '', ageMs: 0 }, type: 'recognise-walk-in', data: pair } as never,
      { role: 'facilitator' },
    );
    await importCsv(world, tea.gathering, 'id,role,firstName,team\nw1,staff,Bashir,Web');
    const all = await people();
    expect(all).toHaveLength(4);
    expect(all.find(({ person }) => person === pair.walkIn)?.entry.team).toBe('Web');
  });

  test('[ROSTER-13] two thousand rows come in', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => `w${index},staff,Name ${index}`);
    await importCsv(world, tea.gathering, ['id,role,firstName', ...rows].join('\n'));
    expect(await people()).toHaveLength(2_000);
  });

  test('[ROSTER-14] the log without its bodies names nobody', async () => {
    await importCsv(world, tea.gathering, file);
    const state = await (await world.live(tea.gathering)).query((whole) => JSON.stringify(whole));
    expect(state).not.toMatch(/Dot|Bashir|Quill|Imogen|"w1"|"c1"/);
  });

  test('[ROSTER-15] personal links name everybody on the roster, with the code of their side', async () => {
    await importCsv(world, tea.gathering, file);
    const links = await world.api<PersonalLink[]>('GET', `/api/gatherings/${tea.gathering}/links`);
    expect(links.map(({ name, role }) => [name, role])).toEqual([
      ['Dot', 'customer'],
      ['Alun', 'customer'],
      ['Bashir Quill', 'colleague'],
      ['Imogen Hart', 'colleague'],
    ]);
    for (const { url, role } of links) expect(url.startsWith(`${publicUrl}/j/${tea.codes[role]}#p=`)).toBe(true);
    expect(new Set(links.map(({ url }) => url)).size).toBe(4);
  });

  test('[ROSTER-16] a file that is too large or no table is refused in words of the contract', async () => {
    const send = (payload: string | Buffer) =>
      world.app.http.inject({
        ...{ method: 'POST', url: `${path()}?preview`, payload },
        headers: { ...world.owner, 'content-type': 'application/octet-stream' },
      });
    const large = await send(Buffer.alloc(2 * 1_024 * 1_024 + 1, 'a'));
    expect([large.statusCode, large.json()]).toEqual([413, { code: 'file-too-large', params: { maxKilobytes: 2_048 } }]);
    expect((await send('hello')).json()).toEqual({ code: 'not-a-roster', params: {} });
  });
});
