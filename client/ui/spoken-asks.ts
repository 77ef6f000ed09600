import type { Authored } from '../../shared/contract/cards/authored.ts';
import type { Asks } from '../../shared/contract/cards/asks.ts';

/** What a prompt asks for, in one language. */
export function spokenAsks(asks: Asks<Authored>, say: (text: Authored) => string): Asks<string> {
  if (asks.kind === 'scale') return { ...asks, low: say(asks.low), high: say(asks.high) };
  return asks.kind === 'number' ? { ...asks, unit: say(asks.unit) } : asks;
}
