import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GatheringSummary, PersonalLink, RosterPreview } from '../../shared/contract/http.ts';
import { presentPeople } from '../../server/people/present-people.ts';
import {
  askAsCrew,
  Browser,
  createTea,
  importCsv,
  joinedPeople,
  openWorld,
  publicUrl,
  type World,
} from './join-world.ts';

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
  expect(found).toMatchObject({
    added: 4,
    updated: 0,
    unchanged: 0,
    missing: [],
    rejected: [],
    ignoredColumns: [],
  });
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
  expect(await preview(next)).toMatchObject({
    added: 1,
    updated: 1,
    missing: ['Dot', 'Alun', 'Imogen Hart'],
  });
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
      ...{
        method: 'POST',
        url: `/api/gatherings/${gathering}/roster`,
        headers: world.owner,
        payload: { token },
      },
    });
  expect((await take(other.gathering)).json()).toEqual({ code: 'preview-gone', params: {} });
  world.clock.pass(30 * 60_000);
  expect((await take(tea.gathering)).statusCode).toBe(410);
});

test('[ROSTER-12] a walk-in who was recognised is updated by the row of the expected person', async () => {
  await importCsv(world, tea.gathering, file);
  await new Browser(world).join(tea.codes.colleague, { name: 'Bashir Quill' });
  const walkIn = (await joinedPeople(world, tea)).find((one) => one.walkIn);
  if (!walkIn?.resembles) throw new Error('nobody was recognised');
  const pair = { walkIn: walkIn.person, expected: walkIn.resembles };
  await askAsCrew(await world.live(tea.gathering), 'recognise-walk-in', pair);
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
  for (const { url, role } of links)
    expect(url.startsWith(`${publicUrl}/j/${tea.codes[role]}#p=`)).toBe(true);
  expect(new Set(links.map(({ url }) => url)).size).toBe(4);
});

test('[ROSTER-16] a file that is too large or no table is refused in words of the contract', async () => {
  const send = (payload: string | Buffer) =>
    world.app.http.inject({
      ...{ method: 'POST', url: `${path()}?preview`, payload },
      headers: { ...world.owner, 'content-type': 'application/octet-stream' },
    });
  const large = await send(Buffer.alloc(2 * 1_024 * 1_024 + 1, 'a'));
  expect([large.statusCode, large.json()]).toEqual([
    413,
    { code: 'file-too-large', params: { maxKilobytes: 2_048 } },
  ]);
  expect((await send('hello')).json()).toEqual({ code: 'not-a-roster', params: {} });
});
