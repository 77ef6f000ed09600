import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../shared/gathering/fold.ts';
import type { LoggedShape } from '../../shared/gathering/upcast.ts';
import { stateHash } from './state-hash.ts';

interface Golden {
  /** SHA-256 of the state, keys in order. */
  state: string;
  facts: LoggedShape[];
}

const folder = new URL('golden/', import.meta.url);

/** Logs that were written once and never change: old gatherings must fold as they did. */
describe('golden logs', () => {
  for (const name of readdirSync(folder)) {
    test(`[FOLD-7] ${name} folds to the state that it always gave`, () => {
      const golden = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
      expect(stateHash(fold(golden.facts))).toBe(golden.state);
    });
  }
});
