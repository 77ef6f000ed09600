import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GatheringSummary, RoomTables, SetTables } from '../../shared/contract/http.ts';
import { createTea, openWorld, type World } from './join-world.ts';

let world: World;
let tea: GatheringSummary;
const path = () => `/api/gatherings/${tea.gathering}/room`;
const none: SetTables = { quiet: [], stepFree: [], loop: [], nearDoor: [], oneSided: [] };
const some: SetTables = { quiet: [9], stepFree: [1, 2], loop: [9], nearDoor: [10], oneSided: [3] };
const set = (payload: object) =>
  world.app.http.inject({ method: 'POST', url: path(), headers: world.owner, payload });
const roomNow = async () => (await world.live(tea.gathering)).query(({ room }) => structuredClone(room));
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
});
afterEach(() => world.app.close());

test('[MATCH-45] the owner says which tables are quiet, step-free, near the loop or the door, or for one group', async () => {
  const tables = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(await world.api<RoomTables>('GET', path())).toEqual({ tables, traits: none });
  const before = await roomNow();
  expect(await world.api<RoomTables>('POST', path(), some)).toEqual({ tables, traits: some });
  expect(await world.api<RoomTables>('GET', path())).toEqual({ tables, traits: some });
  const { tables: after, seatsPerTable } = await roomNow();
  expect(after[8]).toEqual({ ...before.tables[8], marks: ['quiet', 'loop'] });
  expect(after[2]).toEqual({ ...before.tables[2], sides: 1 });
  expect([seatsPerTable, after[3]]).toEqual([before.seatsPerTable, before.tables[3]]);
});

test('[MATCH-45] what is no longer named is taken back', async () => {
  await world.api('POST', path(), some);
  const before = await roomNow();
  expect((await world.api<RoomTables>('POST', path(), none)).traits).toEqual(none);
  expect((await roomNow()).tables.map(({ zone }) => zone)).toEqual(before.tables.map(({ zone }) => zone));
});

test('[MATCH-45] a table that is not there is named, and nothing is changed', async () => {
  await world.api('POST', path(), some);
  const refused = await set({ ...none, loop: [4, 11] });
  expect([refused.statusCode, refused.json()]).toEqual([422, { code: 'no-such-table', params: { got: 11 } }]);
  expect((await world.api<RoomTables>('GET', path())).traits).toEqual(some);
  expect((await set({ ...none, loop: ['4'] })).statusCode).toBe(400);
  expect((await set({ loop: [4] })).statusCode).toBe(400);
});

test('[OWNER-4] the room is for the owner alone', async () => {
  const headers = { authorization: 'Bearer wrong' };
  const asked = await world.app.http.inject({ url: path(), headers });
  const said = await world.app.http.inject({ method: 'POST', url: path(), headers, payload: some });
  expect([asked.statusCode, said.statusCode]).toEqual([401, 401]);
  expect((await world.api<RoomTables>('GET', path())).traits).toEqual(none);
});

test('[MATCH-45] the tables of the sample event are marked', async () => {
  const { gathering } = await world.api<GatheringSummary>('POST', '/api/sample');
  expect(await world.api<RoomTables>('GET', `/api/gatherings/${gathering}/room`)).toMatchObject({
    traits: { quiet: [9, 11], stepFree: [7], loop: [9], nearDoor: [12], oneSided: [] },
  });
});
