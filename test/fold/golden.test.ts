import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentShapes } from '../../shared/gathering/fact-shapes.ts';
import { fold } from '../../shared/gathering/fold.ts';
import type { LoggedShape } from '../../shared/gathering/upcast.ts';
import { stateHash } from './state-hash.ts';

interface Golden {
  /** SHA-256 of the state, keys in order. */
  state: string;
  facts: LoggedShape[];
}

const folder = new URL('golden/', import.meta.url);
const goldens = readdirSync(folder).map((name) => {
  const golden = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
  return { name, ...golden };
});

/** Logs that were written once and never change: old gatherings must fold as they did. */
describe('golden logs', () => {
  test.each(goldens)('[FOLD-7] $name folds to the state that it always gave', ({ facts, state }) => {
    expect(stateHash(fold(facts))).toBe(state);
  });

  test('[FOLD-7] hold every type of fact in its present shape', () => {
    const held = goldens.flatMap(({ facts }) => facts.map(({ type, shape }) => `${type} ${shape}`));
    const missing = Object.entries(currentShapes)
      .map(([type, shape]) => `${type} ${shape}`)
      .filter((kind) => !held.includes(kind));
    expect(missing).toEqual([]);
  });
});
