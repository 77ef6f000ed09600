import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PlanTask, PlanTold, SolveTask, SolveTold, Task } from './tasks.ts';

/** Has one task done by a process that did nothing before. */
function inFreshProcess(task: Task): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'child.js'));
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`a process of the bench ended with ${code}`)));
    child.send(task);
  });
}

export const planAfresh = async (task: PlanTask): Promise<PlanTold> =>
  (await inFreshProcess(task)) as PlanTold;
export const solveAfresh = async (task: SolveTask): Promise<SolveTold> =>
  (await inFreshProcess(task)) as SolveTold;
