import type { Segment } from '../../shared/gathering/segment.ts';

/** For rehearsals: the same segments with every ring `speed` times as fast. Server time is not bent. */
export const speedUp = (segments: Segment[], speed: number): Segment[] =>
  speed === 1 ? segments : segments.map((segment) => faster(segment, speed));

function faster(segment: Segment, speed: number): Segment {
  const { ring } = segment.settings;
  const settings = typeof ring === 'number' ? { ...segment.settings, ring: ring / speed } : segment.settings;
  return { ...segment, minutes: segment.minutes / speed, settings };
}
