/**
 * Whole plans. Five fresh processes each work one out cold, and as many solve once, cold; then some of them go on warm, a plan
 * beside a bare solve of as many seats as a round has. `ours` and `floor` are the medians of the warm runs; in
 * the largest hall, where cold and warm are the same, of the cold ones. `floor` is one solve times the rounds.
 */
import { median } from '../figure.ts';
import { planAfresh, solveAfresh } from './fresh-process.ts';
import { printFigure } from '../figure.ts';
import { seedOf } from './seeds.ts';
import type { PlanTold } from './tasks.ts';

const PROCESSES = 5;
const MB = 1e6;

interface PlanSize {
  figure: string;
  customers: number;
  colleagues: number;
  rounds: number;
  /** Warm plans in a process, and in how many of the five. */
  warmRuns: number;
  warmProcesses: number;
}

export const planSizes: PlanSize[] = [
  { figure: 'match-24-60-plan', customers: 24, colleagues: 60, rounds: 6, warmRuns: 5, warmProcesses: 5 },
  { figure: 'match-150-600-plan', customers: 150, colleagues: 600, rounds: 6, warmRuns: 1, warmProcesses: 5 },
  {
    figure: 'match-500-2000-plan',
    customers: 500,
    colleagues: 2000,
    rounds: 3,
    warmRuns: 1,
    warmProcesses: 2,
  },
];

const worst = (told: PlanTold[], of: (plan: PlanTold) => number | null): number =>
  Math.max(...told.map((plan) => of(plan) ?? 0));
const least = (told: PlanTold[], of: (plan: PlanTold) => number | null): number =>
  Math.min(...told.map((plan) => of(plan) ?? 1));

/** The worst of all processes, each with a room of its own. */
const qualityOf = (told: PlanTold[]): Record<string, number> => ({
  repeats: worst(told, ({ counts }) => counts.repeats),
  unserved: worst(told, ({ counts }) => counts.unserved),
  unmatched: worst(told, ({ counts }) => counts.unmatched),
  broken: worst(told, ({ counts }) => counts.broken),
  mixedTeams: least(told, ({ counts }) => counts.mixedTeams),
  newFaces: least(told, ({ counts }) => counts.newFaces),
  satOutSpread: worst(told, ({ counts }) => counts.satOutSpread),
});

const memoryOf = (told: PlanTold[]): Record<string, number> => ({
  rssMB: median(told.map(({ rssBytes }) => rssBytes)) / MB,
  rssBeforeMB: median(told.map(({ rssBeforeBytes }) => rssBeforeBytes)) / MB,
  heapMB: median(told.map(({ heapBytes }) => heapBytes)) / MB,
});

interface Measured {
  told: PlanTold[];
  solvesCold: number[];
}

/** A plan and a solve by turns, each in a process of its own. */
async function measure(size: PlanSize): Promise<Measured> {
  const { figure, customers, colleagues, rounds, warmProcesses } = size;
  const told: PlanTold[] = [];
  const solvesCold: number[] = [];
  for (let run = 0; run < PROCESSES; run += 1) {
    const seed = seedOf(figure, run);
    const spec = { kind: 'plain', customers, colleagues, rounds, seed } as const;
    const warmRuns = run < warmProcesses ? size.warmRuns : 0;
    told.push(await planAfresh({ spec, warmRuns, floorSize: colleagues, floorFirst: run % 2 === 1 }));
    solvesCold.push((await solveAfresh({ size: colleagues, seed })).coldMs);
  }
  return { told, solvesCold };
}

/** Prints the figure; true when nobody meets again, nobody is left alone and no rule is broken. */
export async function planFigure(size: PlanSize): Promise<boolean> {
  const { figure, customers, colleagues, rounds, warmProcesses } = size;
  const { told, solvesCold } = await measure(size);
  const quality = qualityOf(told);
  const [oursCold, floorCold] = [median(told.map(({ coldMs }) => coldMs)), median(solvesCold) * rounds];
  const oursWarm = median(told.flatMap(({ warmMs }) => warmMs));
  const floorWarm = median(told.flatMap(({ floorMs }) => floorMs)) * rounds;
  const isWarm = warmProcesses === PROCESSES;
  printFigure({
    figure,
    people: customers + colleagues,
    unit: 'ms',
    ours: isWarm ? oursWarm : oursCold,
    floor: isWarm ? floorWarm : floorCold,
    rounds,
    runs: isWarm ? 'warm' : 'cold',
    oursCold,
    floorCold,
    oursWarm,
    floorWarm,
    ...memoryOf(told),
    ...quality,
  });
  return [quality['repeats'], quality['unserved'], quality['broken'], quality['unmatched']].every(
    (n) => n === 0,
  );
}
