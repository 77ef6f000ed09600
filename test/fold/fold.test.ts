import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folds } from '../../shared/gathering/evolve.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import { currentShapes } from '../../shared/gathering/fact-shapes.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import { fold } from '../../shared/gathering/fold.ts';
import { presentPeople } from '../../shared/gathering/people/presence.ts';
import { emptyState } from '../../shared/gathering/empty-state.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import { anySteps, play } from '../support/gathering-commands.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('folding', () => {
  test('[FOLD-1] a log folded twice gives the same state, and is not changed by it', () => {
    fc.assert(
      fc.property(anySteps(), (steps) => {
        const { log, state } = play(steps);
        const before = throughJson(log);
        expect(fold(log)).toEqual(state);
        expect(fold(log)).toEqual(state);
        expect(log).toEqual(before);
      }),
    );
  });

  test('[FOLD-2] folded in two halves through JSON, it is the same as folded whole', () => {
    fc.assert(
      fc.property(anySteps(), fc.nat(), (steps, cut) => {
        const { log, state } = play(steps);
        const at = cut % (log.length + 1);
        const half = throughJson(fold(throughJson(log.slice(0, at))));
        expect(fold(throughJson(log.slice(at)), half)).toEqual(state);
      }),
    );
  });

  test('[FOLD-3] no fact needs a text: slots may be empty from the start', () => {
    fc.assert(
      fc.property(anySteps(), (steps) => {
        const bare = play(steps).log.map((fact): Fact => ({ ...fact, bodies: {} }));
        expect(fold(bare).version).toBe(bare.length);
      }),
    );
  });

  test('[FOLD-4] every fact type has a fold and a shape', () => {
    expect(Object.keys(folds).sort()).toEqual(Object.keys(currentShapes).sort());
  });

  test('[FOLD-5] a fact about things that the state does not know is passed over', () => {
    fc.assert(
      fc.property(anySteps(), fc.array(fc.boolean(), { minLength: 1 }), (steps, kept) => {
        const torn = play(steps).log.filter((_, index) => kept[index % kept.length]);
        expect(() => fold(torn)).not.toThrow();
      }),
    );
  });

  test('[FOLD-6] what the state counts is what counting would find', () => {
    fc.assert(fc.property(anySteps(), (steps) => expectCounted(play(steps).state)));
  });
});

function expectCounted(state: GatheringState): void {
  const counted = emptyState().attendance;
  for (const { role, attendance, mergedInto } of Object.values(state.people)) {
    if (mergedInto === null) counted[role][attendance] += 1;
  }
  expect(state.attendance).toEqual(counted);
  for (const run of Object.values(state.prompts)) {
    const byAnswerer = Object.entries(run.answers).map(([id, { person, table }]) => [
      table === null ? person : `t${table}`,
      id,
    ]);
    expect(run.byAnswerer).toEqual(Object.fromEntries(byAnswerer));
  }
  const questions = Object.values(state.questions).filter(({ to }) => to !== 'privately');
  expect(state.approvals.waiting).toBe(questions.filter((question) => question.state === 'waiting').length);
  expect(state.approvals.held).toBe(questions.filter((question) => question.state === 'held').length);
  expectPlaced(state);
}

/** On stage, everybody present is in a group, sits out with a reason, or is listed as unmatched. */
function expectPlaced(state: GatheringState): void {
  const segment = state.segments[state.stage.position];
  const round = segment === undefined ? undefined : state.rounds[segment.id];
  if (round === undefined) return;
  const open = presentPeople(state)
    .map(([id]) => id)
    .filter((id) => round.groupOf[id] === undefined);
  expect([...round.unmatched, ...keysOf(round.satOut)].sort()).toEqual(open.sort());
}
