import { expect, test } from 'vitest';
import { normaliseCode } from '../../server/installation/codes.ts';
import { awayDay, deniz, installed, mainWall, maren, otherDay, sideWall } from './installation-world.ts';

test('[KEY-1] the first start makes the owner key, later ones do not know it', async () => {
  const { installation, restart, store } = await installed();
  const key = installation.firstOwnerKey ?? '';
  expect(key).toMatch(/^[\w-]{43}$/);
  const again = await restart();
  expect(again.firstOwnerKey).toBeNull();
  expect(again.ownerKeyMatches(key)).toBe(true);
  expect(again.ownerKeyMatches(`${key}x`)).toBe(false);
  expect(again.ownerKeyMatches('')).toBe(false);
  const { facts } = await (await store.open('installation')).read(0);
  expect(JSON.stringify(facts)).not.toContain(key);
});

test('[KEY-2] a new owner key ends the old', async () => {
  const { installation, restart } = await installed();
  const key = await installation.replaceOwnerKey();
  expect(installation.ownerKeyMatches(installation.firstOwnerKey ?? '')).toBe(false);
  expect((await restart()).ownerKeyMatches(key)).toBe(true);
});

test('[KEY-3] a crew key opens its own gathering, role and wall, and nothing else', async () => {
  const { installation } = await installed();
  await installation.addWall(awayDay, sideWall);
  const keys = [
    installation.crewKey(awayDay, 'facilitator', null),
    installation.crewKey(awayDay, 'wall', mainWall),
    installation.crewKey(awayDay, 'wall', sideWall),
  ];
  const opens = (key: string) => [
    installation.crewKeyMatches(awayDay, 'facilitator', null, key),
    installation.crewKeyMatches(awayDay, 'wall', mainWall, key),
    installation.crewKeyMatches(awayDay, 'wall', sideWall, key),
    installation.crewKeyMatches(otherDay, 'facilitator', null, key),
  ];
  expect(keys.map(opens)).toEqual([
    [true, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
  ]);
  const unknown = installation.crewKey(otherDay, 'facilitator', null);
  expect(installation.crewKeyMatches(otherDay, 'facilitator', null, unknown)).toBe(false);
});

test('[KEY-4] a replaced crew key ends the old one only', async () => {
  const { installation, restart } = await installed();
  const old = installation.crewKey(awayDay, 'facilitator', null);
  const wall = installation.crewKey(awayDay, 'wall', mainWall);
  await installation.replaceCrewKey(awayDay, 'facilitator', null);
  const again = await restart();
  const key = again.crewKey(awayDay, 'facilitator', null);
  expect(key).not.toBe(old);
  expect(again.crewKeyMatches(awayDay, 'facilitator', null, old)).toBe(false);
  expect(again.crewKeyMatches(awayDay, 'facilitator', null, key)).toBe(true);
  expect(again.crewKeyMatches(awayDay, 'wall', mainWall, wall)).toBe(true);
});

test('[KEY-5] a personal link is found among known people, is the same after a restart, and is of one gathering', async () => {
  const { installation, restart } = await installed();
  const key = installation.personalKey(awayDay, maren);
  expect(installation.personOfKey(awayDay, key)).toBeNull();
  const again = await restart();
  again.knowPeople(awayDay, [maren, deniz]);
  again.knowPeople(awayDay, [maren]);
  expect(again.personOfKey(awayDay, key)).toBe(maren);
  expect(again.personOfKey(otherDay, key)).toBeNull();
  expect(again.personOfKey(awayDay, 'x')).toBeNull();
});

test('[KEY-6] each role has a join code of six letters, typed in any case, with spaces and dashes', async () => {
  const { installation, codes, restart } = await installed();
  expect(codes.customer).toMatch(/^[CDFHJKMNPRTVWXY]{6}$/);
  expect(codes.colleague).not.toBe(codes.customer);
  const typed = ` ${codes.colleague.slice(0, 3).toLowerCase()} – ${codes.colleague.slice(3)}`;
  const found = { kind: 'join', gathering: awayDay, role: 'colleague' };
  expect(installation.findCode(typed)).toEqual(found);
  expect((await restart()).findCode(typed)).toEqual(found);
  expect(installation.findCode('CCCCCC')).toBeNull();
  expect(installation.findCode('')).toBeNull();
});

test('[KEY-6] codes lose case, spaces and every dash', () => {
  expect(normaliseCode(' cdf‑hjk\t')).toBe('CDFHJK');
});

test('[KEY-7] gatherings, walls and devices outlive a restart, newest gathering first', async () => {
  const { installation, clock, restart } = await installed();
  clock.pass(1000);
  const codes = installation.drawCodes();
  await installation.addGathering({
    gathering: otherDay,
    name: 'Other day',
    organisation: 'Nordlicht',
    codes,
    walls: [],
  });
  await installation.addWall(awayDay, sideWall);
  const phone = installation.deviceHash('phone');
  await installation.linkDevice(awayDay, phone, maren);
  await installation.linkDevice(awayDay, phone, deniz);
  await installation.linkDevice(awayDay, phone, deniz);
  const again = await restart();
  expect(again.gatherings().map(({ name }) => name)).toEqual(['Other day', 'Away day']);
  expect(again.gathering(awayDay)?.walls).toEqual([mainWall, sideWall]);
  expect(again.gathering(otherDay)?.createdAtMs).toBe(clock.nowMs());
  expect(again.deviceHash('phone')).toBe(phone);
  expect(again.peopleOf(awayDay, phone)).toEqual([maren, deniz]);
  expect(again.devicesOf(awayDay, deniz)).toEqual([phone]);
  expect(again.peopleOf(otherDay, phone)).toEqual([]);
});

test('[KEY-8] a code or a gathering is added once', async () => {
  const { installation, codes } = await installed();
  const twice = { gathering: otherDay, name: 'Copy', organisation: 'Nordlicht', codes, walls: [] };
  await expect(installation.addGathering(twice)).rejects.toThrow('already-there');
  await expect(installation.linkDevice(otherDay, installation.deviceHash('x'), maren)).rejects.toThrow(
    'not-allowed',
  );
});
