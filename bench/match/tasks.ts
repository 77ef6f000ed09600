import type { Counts } from './counts.ts';
import type { RoomSpec } from './room.ts';

/** What a fresh process is asked for. */
export interface PlanTask {
  spec: RoomSpec;
  /** Plans after the first, each beside a bare solve. */
  warmRuns: number;
  /** Rows of the square that one round needs: a seat each. */
  floorSize: number;
  /** Which of the two comes first in a warm run. */
  floorFirst: boolean;
}
export interface SolveTask {
  size: number;
  seed: number;
}
export type Task = PlanTask | SolveTask;

export interface PlanTold {
  /** The first plan of the process. */
  coldMs: number;
  counts: Counts;
  /** Resident before and at the height of the first plan, and the height of the heap of JavaScript. */
  rssBeforeBytes: number;
  rssBytes: number;
  heapBytes: number;
  warmMs: number[];
  floorMs: number[];
}
export interface SolveTold {
  coldMs: number;
}
