import type { Asks } from '../../shared/contract/cards/asks.ts';

const LONG_ENDS = 50;

/** Long words at both ends of a scale: the columns between them need the room of a second line above. */
export const hasLongEnds = (asks: Asks<string>): boolean =>
  asks.kind === 'scale' && asks.low.length + asks.high.length > LONG_ENDS;
