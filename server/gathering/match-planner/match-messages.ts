import type { PlanInput } from '../../../shared/match/match-input.ts';
import type { Match } from '../../../shared/match/match.ts';

/** What the loop asks of the thread. */
export interface PlanRequest {
  number: number;
  input: PlanInput;
}

/** What it gets: one answer to each number. */
export type PlanReply =
  { type: 'planned'; number: number; matches: Match[] } | { type: 'fault'; number: number; reason: string };
