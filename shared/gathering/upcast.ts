import { currentShapes } from './fact-shapes.ts';
import type { Fact } from './facts.ts';
import { upcasters } from './upcasters.ts';

/** A fact that this version of the product cannot fold: another node has to take the gathering. */
export class UnknownFact extends Error {
  override readonly name = 'UnknownFact';
}

/** Facts as they may lie in a log, also one that a newer version wrote. */
export interface LoggedShape {
  type: string;
  shape: number;
  data?: unknown;
}

const isKnown = (type: string): type is Fact['type'] => Object.hasOwn(currentShapes, type);

/**
 * A fact in its present shape; an older one is lifted step by step, and stays itself as it was logged.
 * Throws `UnknownFact` rather than guess what a newer fact means.
 */
export function upcast(logged: LoggedShape): Fact {
  const { type, shape } = logged;
  if (!isKnown(type)) throw new UnknownFact(`unknown fact ${type}`);
  const current = currentShapes[type];
  if (shape === current) return logged as Fact;
  const steps = upcasters[type]?.slice(shape - 1) ?? [];
  if (shape < 1 || shape + steps.length !== current)
    throw new UnknownFact(`${type} has the unknown shape ${shape}`);
  const data = steps.reduce((lifted: unknown, step) => step(lifted as never), logged.data);
  return { ...logged, shape: current, data } as Fact;
}
