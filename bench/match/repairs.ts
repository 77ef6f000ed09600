/**
 * How long it takes to mend a match while it runs: 150 customers and 600 colleagues at 75 tables, in the third round.
 * Deciding and folding one change, as the runner does it, without the log.
 */
import type { PersonId, SegmentId } from '../../shared/contract/ids.ts';
import { median, nowMs, printFigure } from '../figure.ts';
import { Chance } from './chance.ts';
import { change } from './changes.ts';
import { Evening } from './evening.ts';
import { room } from './room.ts';
import { seedOf } from './seeds.ts';

const FIGURE = 'match-repair';
const HALL = { customers: 150, colleagues: 600 };
const CHANGES = 1_000;
const STEP_MS = 5_000;
/** One in so many is on the roster, and comes late or never. */
const LATE_OF = 12;
const segment = 'r3' as SegmentId;

/** The hall in its third round, with two behind it. */
function running(seed: number): Evening {
  const { people, tables } = room({ kind: 'realistic', ...HALL, rounds: 1, seed });
  const evening = new Evening(people, tables, seed);
  const early: PersonId[] = people.filter((_, at) => at % LATE_OF > 0).map(({ id }) => id);
  for (let at = 0; at < early.length; at += 200)
    evening.ask({ role: 'facilitator' }, 'mark-arrived', { people: early.slice(at, at + 200) });
  for (let round = 1; round <= 3; round += 1) evening.next();
  return evening;
}

/** Milliseconds of a copy of all that a repair may change: the groups of the round. */
function copyMs(evening: Evening): number {
  const startedMs = nowMs();
  structuredClone(evening.state.rounds[segment]?.groups);
  return nowMs() - startedMs;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** `ours` is the 99th of 100 changes, `floor` the median copy of the groups between them. */
export function repairFigure(): void {
  const evening = running(seedOf(FIGURE, 0));
  const chance = new Chance(seedOf(FIGURE, 1));
  const [took, copies]: [number[], number[]] = [[], []];
  while (took.length < CHANGES) {
    evening.atMs += STEP_MS;
    const done = change(evening, segment, chance);
    if (done?.changed !== true) continue;
    took.push(done.tookMs);
    if (took.length % 10 === 0) copies.push(copyMs(evening));
  }
  const repairs = Object.keys(evening.state.rounds[segment]?.repairs ?? {}).length;
  printFigure({
    ...{ figure: FIGURE, people: HALL.customers + HALL.colleagues, unit: 'ms' },
    ...{ ours: quantile(took, 0.99), floor: median(copies), changes: took.length, repairs },
    ...{ p50: median(took), slowest: Math.max(...took) },
  });
}
