import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GatheringSummary, RosterPreview } from '../../shared/contract/http.ts';
import { presentPeople } from '../../server/people/present-people.ts';
import { readRoster } from '../../server/people/read-roster.ts';
import { createTea, importCsv, openWorld, type World } from './join-world.ts';

let world: World;
let tea: GatheringSummary;
const preview = (csv: string) =>
  world.api<RosterPreview>('POST', `/api/gatherings/${tea.gathering}/roster?preview`, csv);
const people = async () => (await world.live(tea.gathering)).query(presentPeople);
const named = async (name: string) => (await people()).find(({ details }) => details.firstName === name);
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
});
afterEach(() => world.app.close());

const file = [
  'id,role,firstName,language,speaks,knows,accessNeeds',
  'c1,customer,Dot,cy,EN | pt_br,w1|c2,small groups|near-door',
  'c2,customer,Alun,,"en, pl",,',
  'w1,colleague,Bashir,,,,',
].join('\n');

test('[MATCH-45] a roster says who speaks what, who knows whom and who asks for small groups', async () => {
  expect(await preview(file)).toMatchObject({ added: 3, rejected: [], ignoredColumns: [] });
  await importCsv(world, tea.gathering, file);
  const [dot, alun, bashir] = [await named('Dot'), await named('Alun'), await named('Bashir')];
  expect(dot?.entry).toMatchObject({ speaks: ['en', 'pt-br'], knows: [bashir?.person, alun?.person] });
  expect(dot?.needs).toEqual(['small groups', 'near-door']);
  expect(alun?.entry).toMatchObject({ speaks: ['en', 'pl'], knows: [] });
  expect(await preview(file)).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
});

test('[MATCH-45] an empty cell keeps what was said, a filled one takes its place', async () => {
  await importCsv(world, tea.gathering, file);
  await importCsv(world, tea.gathering, 'id,role,firstName,speaks,knows\nc1,customer,Dot,,c2');
  const alun = await named('Alun');
  expect((await named('Dot'))?.entry).toMatchObject({ speaks: ['en', 'pt-br'], knows: [alun?.person] });
});

test('[MATCH-45] what is no language, and whom nobody knows, is rejected with its line and in words', async () => {
  const csv = 'id,role,firstName,speaks,knows\nc1,customer,Dot,Polish,\nc2,customer,Alun,,nobody';
  const { rejected, added } = await preview(csv);
  expect(added).toBe(0);
  expect(rejected).toEqual([
    { line: 2, who: 'Dot', reason: 'bad-language', params: { got: 'Polish' } },
    { line: 3, who: 'Alun', reason: 'unknown-acquaintance', params: { got: 'nobody' } },
  ]);
});

test.each([
  ['Weitere Sprachen', 'kennt'],
  ['autres langues', 'connaît'],
  ['inne języki', 'zna'],
  ['Also speaks', 'knows already'],
])('[ROSTER-2] the columns are known as "%s" and "%s"', (speaks, knows) => {
  const csv = `id,role,firstName,${speaks},${knows}\nc1,customer,Dot,pl,c2\n`;
  expect(readRoster(Buffer.from(csv))).toMatchObject({
    rows: [{ speaks: ['pl'], knows: ['c2'] }],
    ignoredColumns: [],
  });
});
