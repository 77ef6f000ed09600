import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyOf, keyFamilies } from '../../shared/contract/cards/cards.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { audiencesOf, kindOf } from '../support/views-audiences.ts';
import { Hall } from '../support/views-hall.ts';
import { anyMove } from '../support/views-moves.ts';
import { play } from '../support/views-random.ts';
import { createStory, importRows } from '../support/views-story.ts';
import { wholePlay } from '../support/views-whole-play.ts';

/** The table's rows as "audience family", for every cell with an x. */
function promised(): string[] {
  const lines = readFileSync(new URL('../../docs/wire.md', import.meta.url), 'utf8').split('\n');
  const rows = lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [head = [], , ...body] = rows;
  return body.flatMap(([, family = '', ...cells]) =>
    cells.flatMap((cell, index) =>
      cell === 'x' ? [`${head[index + 2]} ${family.replaceAll('`', '')}`] : [],
    ),
  );
}

function note(hall: Hall, sent: Set<string>): void {
  for (const audience of audiencesOf(hall.state)) {
    for (const key of Object.keys(viewOf(hall.state, audience, hall.text))) {
      sent.add(`${kindOf(audience)} ${familyOf(key)}`);
    }
  }
}

/** What is really sent, over a whole story and over long random plays. */
function sent(): string[] {
  const seen = new Set<string>();
  const story = new Hall();
  for (const step of wholePlay) {
    step(story);
    note(story, seen);
  }
  for (const seed of [1, 2, 3, 4]) {
    const hall = new Hall();
    createStory(hall);
    importRows(hall, ['c1', 'c2', 'c3', 'w1', 'w2', 'w3']);
    for (const move of fc.sample(anyMove, { seed, numRuns: 250 })) {
      play(hall, move);
      note(hall, seen);
    }
  }
  return [...seen];
}

/** Built beside the state, of what the server keeps. */
const beside = ['console next-match', 'console energy', 'person next-group'];

test(
  '[VIEW-6] docs/wire.md says exactly which audience gets which family of cards',
  { timeout: 60_000 },
  () => {
    expect([...sent(), ...beside].sort()).toEqual(promised().sort());
  },
);

test('[VIEW-6] docs/wire.md has a row for every family of the contract', () => {
  const families = new Set(promised().map((cell) => cell.split(' ')[1]));
  expect([...families].sort()).toEqual([...keyFamilies].sort());
});
