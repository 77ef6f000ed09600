import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import { awayDay, installed, mainWall } from './installation-world.ts';
import { createTea, openWorld, teaAndTills, type World } from './join-world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.app.close());

test('[HOST-6] the owner has a link for each zone of the room, in order, and one for the whole hall', async () => {
  const room = { tables: 6, seatsPerTable: 8, zones: 3 };
  const tea = await world.api<GatheringSummary>('POST', '/api/gatherings', { ...teaAndTills, room });
  expect(tea.links.hosts.map(({ zone }) => zone)).toEqual(['A', 'B', 'C', 'all']);
  for (const { zone, path } of tea.links.hosts)
    expect(path).toMatch(new RegExp(`^/host/${tea.gathering}\\?zone=${zone}#k=[\\w-]{43}$`));
  expect(new Set(tea.links.hosts.map(({ path }) => path.split('#k=')[1])).size).toBe(4);
});

test('[HOST-6] a room without tables has one list of hosts', async () => {
  const room = { tables: 0, seatsPerTable: 8, zones: 1 };
  const tea = await world.api<GatheringSummary>('POST', '/api/gatherings', { ...teaAndTills, room });
  expect(tea.links.hosts.map(({ zone }) => zone)).toEqual(['all']);
});

test('[HOST-5] the owner replaces the link of one zone; the others stay', async () => {
  const tea = await createTea(world);
  const before = tea.links.hosts.map(({ path }) => path);
  const after = await world.api<GatheringSummary>(
    'POST',
    `/api/gatherings/${tea.gathering}/keys/host?zone=all`,
    {},
  );
  const paths = after.links.hosts.map(({ path }) => path);
  expect(paths.filter((path) => before.includes(path))).toHaveLength(before.length - 1);
  expect(after.links.console).toBe(tea.links.console);
});

test('[HOST-5] keys of hosts outlive a restart, and one that was replaced stays ended', async () => {
  const { installation, restart } = await installed();
  const [old, other] = [
    installation.crewKey(awayDay, 'host', 'A'),
    installation.crewKey(awayDay, 'host', 'B'),
  ];
  await installation.replaceCrewKey(awayDay, 'host', 'A');
  const again = await restart();
  expect(again.crewKeyMatches(awayDay, 'host', 'A', old)).toBe(false);
  expect(again.crewKeyMatches(awayDay, 'host', 'B', other)).toBe(true);
  expect(again.crewKeyMatches(awayDay, 'wall', mainWall, other)).toBe(false);
});
