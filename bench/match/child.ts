/** A fresh process that does one task, tells what it took, and ends. */
import { GCProfiler, getHeapStatistics } from 'node:v8';
import { nowMs } from '../figure.ts';
import { counted } from './counts.ts';
import { bareSolveMs, tagsMatrix } from './floor.ts';
import { planMs } from './late-round.ts';
import { room, type RoomSpec } from './room.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import type { PlanTask, PlanTold, SolveTask, SolveTold, Task } from './tasks.ts';

/** `maxRSS` is in kilobytes. */
const KB = 1024;

function cold(spec: RoomSpec): PlanTold {
  const input = room(spec);
  const rssBeforeBytes = process.memoryUsage.rss();
  const collections = new GCProfiler();
  collections.start();
  const startedMs = nowMs();
  const matches = planRounds(input);
  const coldMs = nowMs() - startedMs;
  const rssBytes = process.resourceUsage().maxRSS * KB;
  const heights = collections.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
  const heapBytes = Math.max(getHeapStatistics().used_heap_size, ...heights);
  const counts = counted(input, matches);
  return { coldMs, counts, rssBeforeBytes, rssBytes, heapBytes, warmMs: [], floorMs: [] };
}

/** The cold plan has warmed the solver up, too. */
function plan({ spec, warmRuns, floorSize, floorFirst }: PlanTask): PlanTold {
  const told = cold(spec);
  const solve = (run: number): number => bareSolveMs(tagsMatrix(floorSize, spec.seed + run));
  for (let run = 1; run <= warmRuns; run += 1) {
    if (floorFirst) told.floorMs.push(solve(run));
    told.warmMs.push(planMs(room({ ...spec, seed: spec.seed + run })));
    if (!floorFirst) told.floorMs.push(solve(run));
  }
  return told;
}

const solve = ({ size, seed }: SolveTask): SolveTold => ({ coldMs: bareSolveMs(tagsMatrix(size, seed)) });

process.once('message', (task: Task) => {
  const told = 'spec' in task ? plan(task) : solve(task);
  process.send?.(told, () => process.disconnect());
});
