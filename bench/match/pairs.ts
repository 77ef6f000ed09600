/** One round of pairs, from people to groups, against bare solves: of the very same costs, and of tags. */
import type { PlanInput } from '../../shared/match/match-input.ts';
import { median } from '../figure.ts';
import { bareSolveMs, tagsMatrix } from './floor.ts';
import { lateRound, planMs, reseeded } from './late-round.ts';
import { printFigure } from '../figure.ts';
import { seedOf } from './seeds.ts';
import { costsSolvedBy, takeSolvedMs } from './watched-munkres.ts';

const FIGURE = 'match-1000-1000-pairs';
const EACH_SIDE = 1000;
const RUNS = 5;
/** So many until times stay as they are. */
const WARM_UPS = 4;
const GOAL = 1.3;
/** The first, in which nearly everybody is equal, and one whose people met others before. */
const rounds = [1, 3];

interface Took {
  ours: number;
  /** Of `ours`, the solves. */
  solving: number;
  solves: number;
  sameCosts: number;
  tags: number;
}

function take(input: PlanInput, seed: number): Took {
  let ours = 0;
  takeSolvedMs();
  const costs = costsSolvedBy(() => {
    ours = planMs(reseeded(input, seed));
  });
  const solving = takeSolvedMs();
  const sameCosts = costs.reduce((sum, matrix) => sum + bareSolveMs(matrix), 0);
  return { ours, solving, solves: costs.length, sameCosts, tags: bareSolveMs(tagsMatrix(EACH_SIDE, seed)) };
}

function print(round: number, took: Took[]): void {
  const middle = (of: (one: Took) => number): number => median(took.map(of));
  const [ours, floor, tags] = [middle((t) => t.ours), middle((t) => t.sameCosts), middle((t) => t.tags)];
  printFigure({
    figure: FIGURE,
    people: 2 * EACH_SIDE,
    unit: 'ms',
    ours,
    floor,
    round,
    solves: middle(({ solves }) => solves),
    solving: middle(({ solving }) => solving),
    tagsFloor: tags,
    tagsRatio: ours / tags,
    goal: GOAL,
    holds: ours <= GOAL * floor,
  });
}

export function pairsFigure(): void {
  const all = rounds.map((round) => {
    const seed = seedOf(FIGURE, round);
    const spec = { kind: 'plain', customers: EACH_SIDE, colleagues: EACH_SIDE, rounds: round, seed } as const;
    return { round, seed, input: lateRound(spec), took: [] as Took[] };
  });
  for (let run = 0; run < WARM_UPS + RUNS; run += 1)
    for (const { took, input, seed } of all) took.push(take(input, seed + run));
  for (const { round, took } of all) print(round, took.slice(WARM_UPS));
}
