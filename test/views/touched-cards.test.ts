import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../shared/gathering/facts.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { audiencesOf } from '../support/views-audiences.ts';
import { Hall } from '../support/views-hall.ts';
import { anyMove, promptMove, questionMove, roundMove } from '../support/views-moves.ts';
import { play, type Move } from '../support/views-random.ts';
import { Screens } from '../support/views-screens.ts';
import { approveQuestions, createStory, cue, goTo, importRows, joinAs } from '../support/views-story.ts';

const roster = ['c1', 'c2', 'c3', 'w1', 'w2', 'w3', 'w4'];
const SLOW = { timeout: 60_000 };

function sortedView(hall: Hall, audience: Parameters<typeof viewOf>[1]): [string, string][] {
  const view = Object.entries(viewOf(hall.state, audience, hall.text));
  return view
    .map(([key, card]): [string, string] => [key, JSON.stringify(card)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function expectWhole(hall: Hall, screens: Screens, facts: Fact[]): void {
  const types = facts.map(({ type }) => type).join();
  for (const audience of audiencesOf(hall.state)) {
    expect(screens.of(audience), `${audience} after ${types}`).toEqual(sortedView(hall, audience));
  }
}

/** Plays batches of moves; after each batch every screen must equal a view that is built whole. */
function compareAfterEach(
  batches: Move[][],
  prepare: (hall: Hall, screens: Screens) => void = () => undefined,
): void {
  const hall = new Hall();
  const screens = new Screens(hall);
  screens.update([...createStory(hall).facts, ...importRows(hall, roster).facts]);
  prepare(hall, screens);
  for (const batch of batches) {
    const facts = batch.flatMap((move) => play(hall, move).facts);
    screens.update(facts);
    if (facts.length > 0) expectWhole(hall, screens, facts);
  }
}

const batches = (move: fc.Arbitrary<Move>, size: number) =>
  fc.array(fc.array(move, { minLength: 1, maxLength: size }), { minLength: 10, maxLength: 40 });

test('[VIEW-2] after every command, the touched cards are all that changed', SLOW, () => {
  fc.assert(
    fc.property(batches(anyMove, 1), (moves) => compareAfterEach(moves)),
    { numRuns: 40 },
  );
});

test('[VIEW-3] touched cards are complete for a batch, read after its last fact', SLOW, () => {
  fc.assert(
    fc.property(batches(anyMove, 8), (moves) => compareAfterEach(moves)),
    { numRuns: 25 },
  );
});

test.each([false, true])(
  '[VIEW-3] where phones hold a part of the questions, touched cards name those that enter and leave; in turns: %s',
  SLOW,
  (alternate) => {
    const crowded = (hall: Hall, screens: Screens): void => {
      for (const label of roster) joinAs(hall, label, ['wallFirstName']);
      Object.assign(hall.state.segments.find(({ id }) => id === 's7')?.settings ?? {}, { alternate });
      goTo(hall, 's7');
      approveQuestions(hall, roster, 30);
      screens.startOver();
    };
    fc.assert(
      fc.property(batches(questionMove, 5), (moves) => compareAfterEach(moves, crowded)),
      { numRuns: 25 },
    );
  },
);

test('[VIEW-3] touched cards are complete while a round is mended, also for a batch', SLOW, () => {
  const inRound = (hall: Hall, screens: Screens): void => {
    for (const label of roster) joinAs(hall, label);
    goTo(hall, 's3');
    screens.startOver();
  };
  fc.assert(
    fc.property(batches(roundMove, 5), (moves) => compareAfterEach(moves, inRound)),
    { numRuns: 60 },
  );
});

test(
  '[VIEW-3] touched cards are complete while prompts are asked, answered and read, also for a batch',
  SLOW,
  () => {
    const atPrompts = (hall: Hall, screens: Screens): void => {
      for (const label of roster) joinAs(hall, label, ['wallFirstName']);
      goTo(hall, 's3');
      screens.startOver();
    };
    fc.assert(
      fc.property(batches(promptMove, 4), (moves) => compareAfterEach(moves, atPrompts)),
      { numRuns: 40 },
    );
  },
);

test('[VIEW-3] two Undos and a prompt on the spot in one batch leave no card of the prompt that was left', () => {
  const hall = new Hall();
  const screens = new Screens(hall);
  createStory(hall);
  goTo(hall, 's5');
  screens.startOver();
  const undone = [cue(hall, 'undo'), cue(hall, 'undo')].flatMap(({ facts }) => facts);
  const added = play(hall, { what: 'addPrompt', a: 1, b: 1, c: 1 }).facts;
  const facts = [...undone, ...added];
  screens.update(facts);
  expect(facts).toHaveLength(3);
  expectWhole(hall, screens, facts);
});
