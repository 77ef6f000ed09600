/** How the time of one round grows with the people, for two shapes of hall, beside bare solves. */
import type { PlanInput } from '../../shared/match/match-input.ts';
import { writeFileSync } from 'node:fs';
import { median } from '../figure.ts';
import { fitGrowth, type Point } from './fit.ts';
import { bareSolveMs, tagsMatrix } from './floor.ts';
import { lateRound, planMs, reseeded } from './late-round.ts';
import { drawGrowth, type Curve } from './picture.ts';
import { printFigure } from '../figure.ts';
import { seedOf } from './seeds.ts';

const PICTURE = 'docs/pictures/match-growth.svg';
const RUNS = 5;
const sizes = [1600, 800, 400, 200, 100, 50];
/** Colleagues to a customer. */
const shapes = { '1:4': 4, '1:1': 1 } as const;
type Shape = keyof typeof shapes;

/** The third: costs of a first round, before anybody met, are nearly all equal. */
const ROUND = 3;

interface Size {
  shape: Shape;
  people: number;
  colleagues: number;
  input: PlanInput;
  ours: number[];
  floors: number[];
}

function prepare(shape: Shape, people: number): Size {
  const customers = people / (shapes[shape] + 1);
  const colleagues = people - customers;
  const seed = seedOf(`growth ${shape}`, people);
  const input = lateRound({ kind: 'plain', customers, colleagues, rounds: ROUND, seed });
  return { shape, people, colleagues, input, ours: [], floors: [] };
}

/** The rounds before have warmed everything up, the largest first. */
function measureAll(): Size[] {
  const names = Object.keys(shapes) as Shape[];
  const all = names.flatMap((shape) => sizes.map((people) => prepare(shape, people)));
  for (let run = 0; run < RUNS; run += 1) {
    for (const { input, colleagues, ours, floors } of all) {
      ours.push(planMs(reseeded(input, run)));
      floors.push(bareSolveMs(tagsMatrix(colleagues, run)));
    }
  }
  return all;
}

const named = (points: Point[]): Record<string, number> =>
  Object.fromEntries(points.map(({ people, ms }) => [`ms${people}`, ms]));

function growthOf(shape: Shape, all: Size[]): Curve {
  const own = all.filter((size) => size.shape === shape).toReversed();
  const points = own.map(({ people, ours }) => ({ people, ms: median(ours) }));
  const floorPoints = own.map(({ people, floors }) => ({ people, ms: median(floors) }));
  const [fit, floorFit] = [fitGrowth(points), fitGrowth(floorPoints)];
  printFigure({
    figure: `match-growth-${shape.replace(':', '-')}`,
    people: Math.max(...sizes),
    unit: 'exponent',
    ours: fit.exponent,
    floor: floorFit.exponent,
    round: ROUND,
    ...named(points),
    solve1600: floorPoints.at(-1)?.ms ?? null,
  });
  return { shape, points, floorPoints, exponent: fit.exponent };
}

/** @param isDrawn writes the picture of the docs, too */
export function growthFigures(isDrawn: boolean): void {
  const all = measureAll();
  const curves = (['1:4', '1:1'] as const).map((shape) => growthOf(shape, all));
  if (isDrawn) writeFileSync(PICTURE, drawGrowth(curves));
}
