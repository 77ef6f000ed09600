import type { PlanInput } from '../../../shared/match/match-input.ts';
import type { Match } from '../../../shared/match/match.ts';
import { planRounds } from '../../../shared/match/plan-rounds.ts';
import type { Clock } from '../../clock.ts';
import { startMatchThread } from './match-thread.ts';

/** Where matches are worked out; the same input gives the same matches in both places. */
export interface Reckoner {
  /** At once, in the loop: only when Next has no plan that would do, and there is no time to ask. */
  here(input: PlanInput): Match[];
  /** In a thread of its own; rejects when the calculation failed or the thread died. */
  beside(input: PlanInput): Promise<Match[]>;
  close(): Promise<void>;
}

/** One for all gatherings of a process; its thread starts when a match is first needed. */
export function createReckoner(clock: Clock, worker?: URL): Reckoner {
  const thread = startMatchThread(clock, worker);
  return { here: planRounds, beside: thread.plan, close: thread.close };
}

/** Without a thread, for whoever need not mind the loop. */
export const inTheLoop: Reckoner = {
  here: planRounds,
  beside: (input) => Promise.resolve(planRounds(input)),
  close: () => Promise.resolve(),
};
