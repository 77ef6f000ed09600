import type { SegmentId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import type { GatheringState } from '../state.ts';

type Staged = Pick<ReadOnly<GatheringState>, 'segments' | 'stage'>;

/** What is on stage; null is the built-in holding before the first Next. */
export const currentSegment = ({ segments, stage }: Staged): ReadOnly<Segment> | null =>
  segments[stage.position] ?? null;

/** What Next leads to; null after the last segment. */
export const nextSegment = ({ segments, stage }: Staged): ReadOnly<Segment> | null =>
  segments[stage.position + 1] ?? null;

export const segmentOf = ({ segments }: Pick<Staged, 'segments'>, id: SegmentId): ReadOnly<Segment> | null =>
  segments.find((segment) => segment.id === id) ?? null;
