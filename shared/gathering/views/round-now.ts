import type { SegmentId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { Round } from '../round-state.ts';

export interface RoundNow {
  segment: SegmentId;
  round: ReadOnly<Round>;
}

/** The running round and its groups; null in every other segment, and before the deal. */
export function roundNow(state: State): RoundNow | null {
  const segment = currentSegment(state);
  const round = segment?.kind === 'round' ? state.rounds[segment.id] : undefined;
  return segment === null || round === undefined ? null : { segment: segment.id, round };
}
