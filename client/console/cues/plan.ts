import type { RunOfShowCard } from '../../../shared/contract/cards/console.ts';

export type SegmentPlace = 'done' | 'current' | 'coming';

export function placeOf(index: number, current: number): SegmentPlace {
  if (index === current) return 'current';
  return index < current ? 'done' : 'coming';
}

/** When the last segment would end if the rest keeps its minutes; milliseconds. An over-run counts as used. */
export function endsAboutMs(plan: RunOfShowCard, ringEndsAtMs: number | null, nowMs: number): number {
  const coming = plan.segments.slice(plan.current + 1).reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.max(nowMs, ringEndsAtMs ?? nowMs) + coming * 60_000;
}
