/**
 * How long the loop of this thread was held at most while the server's own thread worked out the last round of a plan, whose
 * history crosses with everything else; beside a loop with nothing to do.
 */
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { systemClock } from '../../server/clock.ts';
import { startMatchThread, type MatchThread } from '../../server/gathering/match-planner/match-thread.ts';
import { median, nowMs } from '../figure.ts';
import { lastRoundOf, reseeded } from './late-round.ts';
import { printFigure } from '../figure.ts';
import { room } from './room.ts';
import { seedOf } from './seeds.ts';

const TICK_MS = 1;
const GOAL_MS = 10;
const IDLE_MS = 300;

interface Hall {
  customers: number;
  colleagues: number;
  rounds: number;
  runs: number;
}

/** The longest that a tick of one millisecond came late while `act` was under way. */
async function longestHeld(act: () => Promise<unknown>): Promise<{ heldMs: number; tookMs: number }> {
  const startedMs = nowMs();
  let lastMs = startedMs;
  let heldMs = 0;
  const tick = (): void => {
    const now = nowMs();
    heldMs = Math.max(heldMs, now - lastMs - TICK_MS);
    lastMs = now;
  };
  const ticker = setInterval(tick, TICK_MS);
  await act();
  tick();
  clearInterval(ticker);
  return { heldMs, tookMs: nowMs() - startedMs };
}

async function heldBy({ customers, colleagues, rounds, runs }: Hall, thread: MatchThread): Promise<void> {
  const figure = `match-loop-held-${customers}-${colleagues}`;
  const plan = room({ kind: 'plain', customers, colleagues, rounds, seed: seedOf(figure, 0) });
  const before = await thread.plan({ ...plan, rounds: plan.rounds.slice(0, -1) });
  const last = lastRoundOf(plan, before);
  const [held, idle, took]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    const input = reseeded(last, seedOf(figure, run));
    const busy = await longestHeld(() => thread.plan(input));
    const still = await longestHeld(() => after(Math.min(busy.tookMs, IDLE_MS)));
    held.push(busy.heldMs);
    took.push(busy.tookMs);
    idle.push(still.heldMs);
  }
  const ours = Math.max(...held);
  printFigure({
    figure,
    people: customers + colleagues,
    unit: 'ms',
    ours,
    floor: Math.max(...idle),
    runs,
    heldMedian: median(held),
    idleMedian: median(idle),
    tookMs: median(took),
    goal: GOAL_MS,
    holds: ours <= GOAL_MS,
  });
}

export async function loopHeldFigures(): Promise<void> {
  const worker = pathToFileURL(join(import.meta.dirname, 'match-worker.js'));
  const thread = startMatchThread(systemClock, worker);
  try {
    await heldBy({ customers: 150, colleagues: 600, rounds: 6, runs: 7 }, thread);
    await heldBy({ customers: 500, colleagues: 2000, rounds: 3, runs: 4 }, thread);
  } finally {
    await thread.close();
  }
}
