import type { RunOfShowCard } from '../../../shared/contract/cards/console.ts';
import type { RosterCard } from '../../../shared/contract/cards/people.ts';
import type { SegmentId } from '../../../shared/contract/ids.ts';
import { isHere } from './find-people.ts';

/** As many as one command takes. */
const ARRIVE_AT_ONCE = 200;
export const TOGETHER_AT_MOST = 16;

/** Those of the chosen who have not come yet. */
export const notHere = (chosen: readonly RosterCard[]): RosterCard[] =>
  chosen.filter((one) => !isHere(one)).slice(0, ARRIVE_AT_ONCE);

/** The first round after the segment that runs; null where none comes. */
export function nextRoundOf(plan: RunOfShowCard | undefined): SegmentId | null {
  const coming = plan?.segments.slice(plan.current + 1) ?? [];
  return coming.find(({ kind }) => kind === 'round')?.id ?? null;
}
