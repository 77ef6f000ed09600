import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';

/** How long the ring of a segment runs, milliseconds; null: it has none. A break may say it in seconds. */
export function ringMsOf({ kind, minutes, settings }: ReadOnly<Segment>): number | null {
  const seconds = kind === 'break' ? settings['ring'] : undefined;
  const asked = typeof seconds === 'number' && seconds > 0 ? seconds * 1_000 : minutes * 60_000;
  const ringMs = Math.round(asked);
  return ringMs > 0 ? ringMs : null;
}
