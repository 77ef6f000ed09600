import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFiles } from '../../server/log/sqlite/open-files.ts';
import { dataFolder } from './data-folder.ts';

test('[LOG-19] nobody else on the machine reads a file of the folder, also of one that was there before', async () => {
  const folder = dataFolder();
  chmodSync(folder, 0o755);
  const { facts, keys } = await openFiles(folder);
  const files = readdirSync(folder);
  expect(files).toEqual(expect.arrayContaining(['facts.sqlite-wal', 'keys.sqlite-wal']));
  for (const file of files) expect([file, statSync(join(folder, file)).mode & 0o077]).toEqual([file, 0]);
  facts.close();
  keys.close();
});
