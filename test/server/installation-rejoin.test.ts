import { expect, test } from 'vitest';
import { awayDay, deniz, installed, maren } from './installation-world.ts';

async function joined() {
  const world = await installed();
  const { installation } = world;
  const own = installation.deviceHash('own');
  const other = installation.deviceHash('other');
  await installation.linkDevice(awayDay, own, maren);
  return { ...world, own, other, code: installation.rejoinCode(awayDay, maren) };
}

test('[REJOIN-1] a rejoin code of eight letters adds the person to the device, once, and a new one is drawn', async () => {
  const { installation, own, other, code } = await joined();
  expect(code).toMatch(/^[CDFHJKMNPRTVWXY]{8}$/);
  expect(installation.findCode(code)).toEqual({ kind: 'rejoin', gathering: awayDay, person: maren });
  const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`;
  expect(await installation.rejoin(typed, other)).toEqual({ gathering: awayDay, person: maren });
  expect(installation.peopleOf(awayDay, other)).toEqual([maren]);
  expect(installation.devicesOf(awayDay, maren)).toEqual([own, other]);
  expect(installation.findCode(code)).toBeNull();
  expect(await installation.rejoin(code, installation.deviceHash('third'))).toBeNull();
  const next = installation.rejoinCode(awayDay, maren);
  expect(next).not.toBe(code);
  expect(installation.findCode(next)).toMatchObject({ person: maren });
});

test('[REJOIN-1] of two devices that use a code at the same time, one gets the person', async () => {
  const { installation, code } = await joined();
  const both = ['x', 'y'].map((name) => installation.rejoin(code, installation.deviceHash(name)));
  expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
});

test('[REJOIN-2] people have codes of their own, which outlive a restart', async () => {
  const { installation, own, code, restart } = await joined();
  await installation.linkDevice(awayDay, own, deniz);
  const again = await restart();
  expect(again.rejoinCode(awayDay, maren)).toBe(code);
  expect(again.rejoinCode(awayDay, deniz)).not.toBe(code);
  expect(await again.rejoin(code, again.deviceHash('third'))).toEqual({ gathering: awayDay, person: maren });
});

test('[REJOIN-3] the other device is told for ten minutes', async () => {
  const { installation, own, other, code, clock } = await joined();
  expect(installation.openedElsewhereAtMs(awayDay, maren, own)).toBeNull();
  await installation.rejoin(code, other);
  const atMs = clock.nowMs();
  clock.pass(10 * 60_000 - 1);
  expect(installation.openedElsewhereAtMs(awayDay, maren, own)).toBe(atMs);
  expect(installation.openedElsewhereAtMs(awayDay, maren, other)).toBeNull();
  clock.pass(1);
  expect(installation.openedElsewhereAtMs(awayDay, maren, own)).toBeNull();
});

test('[REJOIN-4] "that was not me" takes the person off the other device and draws a new code', async () => {
  const { installation, own, other, code, restart } = await joined();
  await installation.rejoin(code, other);
  const seenByOther = installation.rejoinCode(awayDay, maren);
  expect(await installation.undoRejoin(awayDay, maren, own)).toEqual([other]);
  expect(installation.peopleOf(awayDay, other)).toEqual([]);
  expect(installation.peopleOf(awayDay, own)).toEqual([maren]);
  expect(installation.findCode(seenByOther)).toBeNull();
  expect((await restart()).peopleOf(awayDay, other)).toEqual([]);
});

test('[REJOIN-4] after ten minutes, from the rejoined device, or from a stranger it changes nothing', async () => {
  const { installation, own, other, code, clock } = await joined();
  await installation.rejoin(code, other);
  expect(await installation.undoRejoin(awayDay, maren, other)).toEqual([]);
  expect(await installation.undoRejoin(awayDay, maren, installation.deviceHash('stranger'))).toEqual([]);
  clock.pass(10 * 60_000);
  expect(await installation.undoRejoin(awayDay, maren, own)).toEqual([]);
  expect(installation.devicesOf(awayDay, maren)).toEqual([own, other]);
});
