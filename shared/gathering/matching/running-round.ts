import type { SegmentId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Round } from '../round-state.ts';
import type { State } from '../rule.ts';
import { currentSegment } from '../stage/current-segment.ts';

export interface RunningRound {
  segment: SegmentId;
  round: ReadOnly<Round>;
}

/** The round on stage that was dealt; null in every other segment. */
export function runningRound(state: State): RunningRound | null {
  const segment = currentSegment(state);
  const round = segment?.kind === 'round' ? state.rounds[segment.id] : undefined;
  return segment === null || round === undefined ? null : { segment: segment.id, round };
}
