import type { RunOfShowCard } from '../../../../shared/contract/cards/console.ts';
import type { SegmentId } from '../../../../shared/contract/ids.ts';

/**
 * Why a prompt cannot change as one likes: `staged`, people have its question, so only its list and its minutes can;
 * `locked`, it was asked in these words; `over`; `gone`, somebody has taken it out. Null while all of it can, and for a
 * new one.
 */
export type Lock = 'staged' | 'locked' | 'over' | 'gone';

export function lockOf(plan: RunOfShowCard | undefined, segment: SegmentId | null): Lock | null {
  if (plan === undefined || segment === null) return null;
  const at = plan.segments.findIndex(({ id }) => id === segment);
  const found = plan.segments[at];
  if (found === undefined) return 'gone';
  if (found.editable) return at === plan.current ? 'staged' : null;
  return at < plan.current ? 'over' : 'locked';
}

/** Whether nothing of it can change any more. */
export const isFixed = (lock: Lock | null): boolean => lock === 'locked' || lock === 'over';
