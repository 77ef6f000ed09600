import { systemChance, type Chance } from '../../clock.ts';
import type { BodyId } from '../../../shared/contract/ids.ts';
import type { Appended, Batch, Body, Expected, FactLog, LoggedFact, LogStore, Stored } from '../fact-log.ts';

/** Lines are kept as JSON, so that nobody can change a logged fact through a reference. */
interface Kept {
  epoch: string;
  lines: string[];
  lastId: string | null;
  bodies: Map<BodyId, { version: number; line: string }>;
}

/** A store that lives as long as the process: for tests and rehearsals of the rules. */
export function createMemoryStore(chance: Chance = systemChance): LogStore {
  const logs = new Map<string, Kept>();
  const keptOf = (name: string): Kept => {
    const kept = logs.get(name) ?? { epoch: chance.hex(16), lines: [], lastId: null, bodies: new Map() };
    logs.set(name, kept);
    return kept;
  };
  return {
    open: <F extends LoggedFact>(name: string) => Promise.resolve(memoryLog<F>(keptOf(name))),
    names: () => Promise.resolve([...logs.keys()]),
    onFailure() {
      // Memory does not fail.
    },
    close: () => Promise.resolve(),
  };
}

function memoryLog<F extends LoggedFact>(kept: Kept): FactLog<F> {
  return {
    async append(expected, batch) {
      return append(kept, expected, batch);
    },
    async read(after) {
      return read<F>(kept, after);
    },
    follow: () => () => undefined,
    epoch: () => Promise.resolve(kept.epoch),
  };
}

function append<F extends LoggedFact>(kept: Kept, expected: Expected, batch: Batch<F>): Appended {
  if (expected.version !== kept.lines.length || expected.lastId !== kept.lastId) return { outcome: 'moved' };
  const lines = batch.facts.map((fact, index) => lineAt(fact, expected.version + 1 + index));
  const version = expected.version + lines.length;
  for (const body of batch.bodies) kept.bodies.set(body.id, { version, line: JSON.stringify(body) });
  for (const id of batch.drops) kept.bodies.delete(id);
  kept.lines.push(...lines);
  kept.lastId = batch.facts.at(-1)?.id ?? kept.lastId;
  return { outcome: 'appended' };
}

function lineAt(fact: LoggedFact, version: number): string {
  if (fact.version !== version)
    throw new Error(`fact ${fact.id} has version ${fact.version}, not ${version}`);
  return JSON.stringify(fact);
}

function read<F extends LoggedFact>(kept: Kept, after: number): Stored<F> {
  const bodies = [...kept.bodies.values()].filter((body) => body.version > after);
  return {
    facts: kept.lines.slice(after).map((line) => JSON.parse(line) as F),
    bodies: bodies.map((body) => JSON.parse(body.line) as Body),
  };
}
