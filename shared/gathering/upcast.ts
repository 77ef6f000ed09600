import { currentShapes } from './fact-shapes.ts';
import type { Fact } from './facts.ts';

/** A fact that this version of the product cannot fold: another node has to take the gathering. */
export class UnknownFact extends Error {
  override readonly name = 'UnknownFact';
}

/** Facts as they may lie in a log, also one that a newer version wrote. */
export interface LoggedShape {
  type: string;
  shape: number;
}

const isKnown = (type: string): type is Fact['type'] => Object.hasOwn(currentShapes, type);

/**
 * A fact in its present shape. All shapes are 1 today; an older one would be lifted here, one named
 * function per step. Throws `UnknownFact` rather than guess what a newer fact means.
 */
export function upcast(logged: LoggedShape): Fact {
  const { type, shape } = logged;
  if (!isKnown(type)) throw new UnknownFact(`unknown fact ${type}`);
  if (shape !== currentShapes[type]) throw new UnknownFact(`${type} has the unknown shape ${shape}`);
  return logged as Fact;
}
