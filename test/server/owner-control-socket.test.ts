import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askControlSocket, controlSocketPath, startControlSocket } from '../../server/control-socket.ts';
import { openWorld, publicUrl, type World } from './join-world.ts';

let world: World;
let folder: string;
beforeEach(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'closer-control-'));
});
afterEach(async () => {
  await world.app.close();
  await rm(folder, { recursive: true });
});

test('[OWNER-17] the command line gets a new owner’s link from a running server; the old one ends', async () => {
  const { installation } = world.app;
  const control = await startControlSocket(folder, installation, () => publicUrl);
  const link = await askControlSocket(folder, 'owner-key');
  expect(link).toMatch(/^http:\/\/hall\.test:3000\/owner#k=[\w-]{43}$/);
  expect(installation.ownerKeyMatches(link?.split('#k=')[1] ?? '')).toBe(true);
  expect(installation.ownerKeyMatches(installation.firstOwnerKey ?? '')).toBe(false);
  expect(await askControlSocket(folder, 'rm -rf')).toBe('unknown');
  expect((await stat(controlSocketPath(folder))).mode & 0o077).toBe(0);
  await control.close();
});

test('[OWNER-18] without a server nobody answers, and a socket left over from a crash is replaced', async () => {
  expect(await askControlSocket(folder, 'owner-key')).toBeNull();
  const dead = await startControlSocket(folder, world.app.installation, () => publicUrl);
  const next = await startControlSocket(folder, world.app.installation, () => publicUrl);
  expect(await askControlSocket(folder, 'owner-key')).toContain('/owner#k=');
  await Promise.all([dead.close(), next.close()]);
});

test('[OWNER-19] a folder whose name is too long for a socket has it elsewhere', () => {
  expect(controlSocketPath(`/${'deep/'.repeat(40)}`).length).toBeLessThan(100);
});
