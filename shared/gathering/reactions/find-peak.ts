import type { MomentId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import { highlightOf } from '../highlights/source-key.ts';
import type { GatheringState, Moment } from '../state.ts';

/** What a peak is compared with. */
const MINUTE_MS = 60_000;
const QUIET_MS = 15_000;
/** Two peaks are this far apart; within it the higher one is kept. */
const APART_MS = 20_000;
/** A peak is so many times what is usual, and so many taps, and so large a part of the people who are here. */
const TIMES = 3;
const TAPS = 5;
const PART = 0.1;
/** Nobody looks through more. */
const MOST = 100;

const hereOf = ({ attendance }: GatheringState): number =>
  [attendance.customer, attendance.colleague].reduce((sum, { arrived, late }) => sum + arrived + late, 0);

/** Taps a second since the first of the minute before, seconds without taps counted; a short while counts as quiet. */
function usual(seconds: readonly [number, number][], atMs: number): number {
  const [first] = seconds;
  const ms = first === undefined ? 0 : atMs - first[0];
  const taps = seconds.reduce((sum, [, count]) => sum + count, 0);
  return taps / (Math.max(QUIET_MS, ms) / 1_000);
}

function newestOf(state: GatheringState): [MomentId, Moment] | undefined {
  return entriesOf<MomentId, Moment>(state.moments).at(-1);
}

/** Keeps the second as a moment, or lets it take the place of a lower one just before that nobody has starred. */
function keep(state: GatheringState, id: MomentId, moment: Moment): void {
  const newest = newestOf(state);
  if (newest !== undefined && moment.atMs - newest[1].atMs < APART_MS) {
    const isStarred = highlightOf(state, 'moment', newest[0]) !== null;
    if (moment.taps > newest[1].taps && !isStarred) state.moments[newest[0]] = moment;
  } else if (Object.keys(state.moments).length < MOST) {
    state.moments[id] = moment;
  }
}

/** Looks whether this second's taps stand out from those before them. */
export function findPeak(state: GatheringState, id: MomentId, moment: Moment): void {
  const { pace } = state;
  const recent = pace.seconds.filter(([atMs]) => moment.atMs - atMs < MINUTE_MS);
  const least = Math.max(TAPS, PART * hereOf(state), TIMES * usual(recent, moment.atMs));
  if (moment.taps >= least) keep(state, id, moment);
  pace.seconds = [...recent, [moment.atMs, moment.taps]];
}
