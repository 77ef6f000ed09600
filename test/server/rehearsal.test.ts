import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import sample from '../../server/content/sample-event.json' with { type: 'json' };
import { readArguments } from '../../server/rehearsal/arguments.ts';
import { Meetings } from '../../server/rehearsal/meetings.ts';
import { nothingYet, reportLines, wentWell, type PlayedRound } from '../../server/rehearsal/report.ts';
import type { PersonId } from '../../shared/contract/ids.ts';

const run = promisify(execFile);

test('[REHEARSE-1] a rehearsal plays a whole run of show over real sockets, and keeps its highlights', async () => {
  const { stdout } = await run(process.execPath, [
    resolve('dist/server/rehearse.js'),
    ...['--people', '8:24', '--speed', '5000', '--seed', '3'],
  ]);
  expect(stdout).toContain('unmatched     0');
  expect(stdout).toContain('repeats       0 that a better match avoids');
  expect(stdout).toContain('lost          0');
  expect(stdout).toContain('refused       0');
  expect(stdout).toContain('left over     0');
  for (const kind of ['asksToMove', 'notHere', 'left', 'tableClosed']) expect(stdout).toContain(`1 ${kind}`);
  const file = /in (\S+highlights\.html)/.exec(stdout)?.[1] ?? '';
  const kept = await readFile(file, 'utf8');
  const plain = kept.replaceAll('&#39;', "'");
  expect(sample.quotes.filter((quote) => plain.includes(quote.text)).length).toBeGreaterThan(0);
  await rm(dirname(file), { recursive: true });
}, 60_000);

test('[REHEARSE-1] a rehearsal fails when somebody is unmatched, meets again without need, or was not announced', () => {
  const good: PlayedRound = {
    ...{ title: 'Hello', groups: 2, matched: 6, unmatched: 0, repeats: 1, unavoidable: 1 },
    ...{ broken: ['acquainted (noOtherWay): Ada, Ben'], satOut: 1, asSaid: true },
  };
  const played = (round: PlayedRound) => ({ ...nothingYet(), rounds: [round] });
  expect(wentWell(played(good))).toBe(true);
  for (const worse of [{ unmatched: 1 }, { repeats: 2 }, { asSaid: false }])
    expect(wentWell(played({ ...good, ...worse }))).toBe(false);
  const { mended } = nothingYet();
  for (const worse of [{ without: 1 }, { metAgain: 1 }])
    expect(wentWell({ ...played(good), mended: { ...mended, ...worse } })).toBe(false);
  const lines = reportLines(played({ ...good, repeats: 3, asSaid: false }), {
    highlights: '',
    dataDir: null,
  });
  expect(lines).toContain('repeats       2 that a better match avoids');
  expect(lines.slice(3, 6)).toEqual([
    '  round "Hello": 6 matched in 2 groups, 0 unmatched, 3 repeats (1 unavoidable), 1 broken rules, 1 sat out',
    '    acquainted (noOtherWay): Ada, Ben',
    '    the match was not what the console said before Next',
  ]);
});

test('[REHEARSE-1] a rehearsal tells what was mended, and how long the slowest repair took', () => {
  const mended = {
    kinds: { came: 2, left: 1 },
    slowestMs: 41,
    slowest: 'ask-to-move',
    without: 0,
    metAgain: 0,
  };
  const lines = reportLines({ ...nothingYet(), mended }, { highlights: '', dataDir: null });
  expect(lines).toContain('mended        2 came, 1 left');
  expect(lines).toContain('left over     0 after a repair, 0 with whom they asked not to meet');
  expect(lines).toContain('slowest repair 41 ms until it was on the phone (ask-to-move)');
});

test('[REHEARSE-1] a rehearsal knows by itself who has met everybody of the other side', () => {
  const [ada, ben, eve] = ['ada', 'ben', 'eve'] as [PersonId, PersonId, PersonId];
  const group = (...people: PersonId[]) => ({ people: people.map((person) => ({ person })) });
  const meetings = new Meetings();
  meetings.add([group(ada, ben)]);
  expect(meetings.hasMetAll(ada, [ben, eve])).toBe(false);
  meetings.add([group(eve, ada)]);
  expect(meetings.hasMetAll(ada, [ben, eve])).toBe(true);
  expect(meetings.hasMetAll(ben, [eve])).toBe(false);
});

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
