import type { RunOfShowCard } from '../../../shared/contract/cards/console.ts';
import type { SegmentId } from '../../../shared/contract/ids.ts';

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

type Segment = RunOfShowCard['segments'][number];

/** Whether a prompt can be moved and taken out: it comes, and nobody has seen it. */
export const isMovable = ({ draft, editable }: Segment, place: SegmentPlace): boolean =>
  place === 'coming' && draft !== null && editable;

/** After which segment a prompt comes when it moves by one; undefined: there is no place there. Null: it comes first. */
export function afterMove(
  { segments, current }: RunOfShowCard,
  at: number,
  by: 'earlier' | 'later',
): SegmentId | null | undefined {
  if (by === 'later') return segments[at + 1]?.id;
  return at - 1 > current ? (segments[at - 2]?.id ?? null) : undefined;
}
