import type { Result } from '../ui/results/result-lines.ts';

const LONG_LABEL = 36;
const MANY = 4;
const LONG_ENDS = 50;

/**
 * Whether the picture needs the room more than a second line above it: many long options, which would stand one by
 * one, or long words at both ends of a scale, between which no column would be left.
 */
export function needsRoom({ asks, options }: Pick<Result, 'asks' | 'options'>): boolean {
  if (asks.kind === 'scale') return asks.low.length + asks.high.length > LONG_ENDS;
  return options.length > MANY && options.some(({ label }) => label.length > LONG_LABEL);
}
