import type { MoveRule } from './match-input.ts';
import type { Weights } from './weights.ts';

/** What is settled for one round before anybody is seated. */
export interface RoundRules {
  moveRule: MoveRule;
  weights: Weights;
  /** Where people were planned to be; nowhere for who was not. */
  planned: Int32Array;
  /** People whom the crew put together. */
  pins: readonly (readonly number[])[];
  /** Pairs that should meet over all rounds of a plan; null: any. */
  guide: Uint8Array | null;
  /** Where people are at home by the roster. */
  homes: Int32Array;
}
