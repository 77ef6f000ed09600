import type { RunOfShowCard } from '../../../../shared/contract/cards/console.ts';
import type { SegmentId } from '../../../../shared/contract/ids.ts';

/** Why a prompt cannot change any more: somebody has answered, or it is over. Null while it can, and for a new one. */
export function lockOf(plan: RunOfShowCard | undefined, segment: SegmentId | null): 'locked' | 'over' | null {
  const at = plan?.segments.findIndex(({ id }) => id === segment) ?? -1;
  const found = plan?.segments[at];
  if (plan === undefined || found === undefined || found.editable) return null;
  return at < plan.current ? 'over' : 'locked';
}
