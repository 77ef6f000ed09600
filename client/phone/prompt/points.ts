import type { AskedHere, DraftOf } from './draft.ts';

/** What is still to give; less than none when too much was given. Options that are gone hold nothing. */
export function pointsLeft({ points }: DraftOf<'points'>, { asks, options }: AskedHere): number {
  const total = asks.kind === 'points' ? asks.total : 0;
  return options.reduce((left, { id }) => left - (points[id] ?? 0), total);
}
