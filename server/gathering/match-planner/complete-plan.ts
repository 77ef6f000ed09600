import type { PlanInput } from '../../../shared/match/match-input.ts';
import type { Match } from '../../../shared/match/match.ts';
import { nextInput, type Known, type Plan } from './plan.ts';
import type { Reckoner } from './reckoner.ts';

/**
 * Up to so many people all rounds are weighed together. In a larger hall each is made by itself: one request
 * a round comes to the same, and the first is ready while the others are worked out.
 */
const TOGETHER = 120;

export interface Completing {
  reckoner: Reckoner;
  known: Known;
  /** The plan has grown. */
  onMatches(plan: Plan): void;
  /** Whether the rest would be in vain. */
  isOver(plan: Plan): boolean;
}

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Adds the matches that a plan lacks; rejects when one could not be worked out. */
export async function completePlan(plan: Plan, completing: Completing): Promise<void> {
  const { reckoner, known, onMatches, isOver } = completing;
  const most = plan.plan.people.length > TOGETHER ? 1 : Infinity;
  for (let input = nextInput(plan, known, most); input !== null; input = nextInput(plan, known, most)) {
    await turnOfTheLoop();
    if (isOver(plan)) return;
    plan.matches.push(...(await workOut(reckoner, input)));
    onMatches(plan);
  }
}

/** Beside the loop always: a dozen people take 10 ms the first time, which every phone would feel. */
async function workOut(reckoner: Reckoner, input: PlanInput): Promise<Match[]> {
  const matches = await reckoner.beside(input);
  if (matches.length !== input.rounds.length) throw new Error('a round was planned without a match');
  return matches;
}
