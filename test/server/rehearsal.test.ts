import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import sample from '../../server/content/sample-event.json' with { type: 'json' };
import { readArguments } from '../../server/rehearsal/arguments.ts';

const run = promisify(execFile);

test('[REHEARSE-1] a rehearsal plays a whole run of show over real sockets, and keeps its highlights', async () => {
  const { stdout } = await run(process.execPath, [
    resolve('dist/server/rehearse.js'),
    ...['--people', '4:9', '--speed', '5000', '--seed', '3'],
  ]);
  expect(stdout).toContain('unmatched     0');
  expect(stdout).toContain('lost          0');
  expect(stdout).toContain('refused       0');
  expect(stdout).toContain('answers in    26');
  const file = /in (\S+highlights\.html)/.exec(stdout)?.[1] ?? '';
  const kept = await readFile(file, 'utf8');
  const plain = kept.replaceAll('&#39;', "'");
  expect(sample.quotes.filter((quote) => plain.includes(quote.text)).length).toBeGreaterThan(0);
  await rm(dirname(file), { recursive: true });
}, 60_000);

test('[REHEARSE-2] a rehearsal says which argument does not fit, and what it needs', () => {
  const ofTemplate = () => ({ customers: 150, colleagues: 600 });
  expect(readArguments([], ofTemplate)).toMatchObject({
    customers: 150,
    colleagues: 600,
    speed: 60,
    server: null,
  });
  expect(readArguments(['--people', '24:60'], ofTemplate)).toMatchObject({ customers: 24, colleagues: 60 });
  expect(() => readArguments(['--people', '24'], ofTemplate)).toThrow(
    '--people is "24"; it needs customers:colleagues',
  );
  expect(() => readArguments(['--speed', 'fast'], ofTemplate)).toThrow(
    '--speed is "fast"; it needs a whole number',
  );
  expect(() => readArguments(['--server', 'http://a'], ofTemplate)).toThrow('--server and --key go together');
});
