import type { PlanInput } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { nowMs } from '../figure.ts';
import { Chance } from './chance.ts';
import { room, type RoomSpec } from './room.ts';

/** The last round of a plan, with those before it behind its people. */
export function lastRoundOf({ rounds, ...hall }: PlanInput, before: readonly Match[]): PlanInput {
  const history = before.map(({ groups, satOut }) => ({
    groups,
    satOut: satOut.map(({ person }) => person),
  }));
  return { ...hall, history, rounds: rounds.slice(-1) };
}

/** The last round of a room's plan; works out those before it, here and now. */
export function lateRound(spec: RoomSpec): PlanInput {
  const plan = room(spec);
  return lastRoundOf(plan, planRounds({ ...plan, rounds: plan.rounds.slice(0, -1) }));
}

/** The same rounds, left to another chance. */
export function reseeded(input: PlanInput, seed: number): PlanInput {
  const chance = new Chance(seed);
  return { ...input, rounds: input.rounds.map((round) => ({ ...round, seed: chance.hex() })) };
}

/** Milliseconds from people to groups, in this process. */
export function planMs(input: PlanInput): number {
  const startedMs = nowMs();
  planRounds(input);
  return nowMs() - startedMs;
}
