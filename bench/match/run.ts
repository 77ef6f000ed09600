/**
 * Measures the match and prints a JSON line per figure. `--figure name` runs those whose names begin so, `--picture`
 * draws the growth for the docs. Ends with 1 when a promise of the match was not kept.
 */
import { parseArgs } from 'node:util';
import { growthFigures } from './growth.ts';
import { loopHeldFigures } from './loop-held.ts';
import { pairsFigure } from './pairs.ts';
import { planFigure, planSizes } from './plans.ts';
import { promiseFigures } from './promises.ts';
import { repairFigure } from './repairs.ts';
import { tiesFigures } from './ties.ts';

interface Figure {
  names: string[];
  /** False when a promise was not kept; speed promises nothing. */
  measure(): Promise<boolean> | boolean;
}

const { values: options } = parseArgs({
  options: { figure: { type: 'string', default: '' }, picture: { type: 'boolean', default: false } },
});

const always =
  (measure: () => unknown): Figure['measure'] =>
  async () => {
    await measure();
    return true;
  };

const figures: Figure[] = [
  ...planSizes.map((size) => ({ names: [size.figure], measure: () => planFigure(size) })),
  { names: ['match-150-600-repeats', 'match-150-600-unserved'], measure: promiseFigures },
  { names: ['match-1000-1000-pairs'], measure: always(pairsFigure) },
  { names: ['match-repair'], measure: always(repairFigure) },
  { names: ['match-ties'], measure: always(tiesFigures) },
  { names: ['match-growth'], measure: always(() => growthFigures(options.picture)) },
  { names: ['match-loop-held'], measure: always(loopHeldFigures) },
];

const { figure: wantedName } = options;
const isWanted = (name: string): boolean => name.startsWith(wantedName) || wantedName.startsWith(name);
const wanted = figures.filter(({ names }) => names.some(isWanted));
if (wanted.length === 0) throw new Error(`no figure of the match is called ${wantedName}`);
const kept: boolean[] = [];
for (const { measure } of wanted) kept.push(await measure());
process.exit(kept.every(Boolean) ? 0 : 1);
