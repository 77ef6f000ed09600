import type { EnergyCard } from '../../contract/cards/asking.ts';
import type { ReadOnly } from '../read-only.ts';
import type { GatheringState } from '../state.ts';

const HALF_MINUTE_MS = 30_000;
/** Taps of a person in a minute: from so many on the room is warm, and restless when it stays above the other. */
const WARM = 0.5;
const RESTLESS = 6;

/** Taps of a person in a minute, within half a minute. */
function rateOf(state: ReadOnly<GatheringState>, here: number, untilMs: number): number {
  const taps = state.pace.seconds
    .filter(([atMs]) => atMs <= untilMs && untilMs - atMs < HALF_MINUTE_MS)
    .reduce((sum, [, count]) => sum + count, 0);
  return (taps * 2) / here;
}

/** How the room feels: one burst of applause is warm, a whole minute of tapping is restless. Null: nobody is here. */
export function energyOf(state: ReadOnly<GatheringState>, nowMs: number): EnergyCard['word'] | null {
  const { customer, colleague } = state.attendance;
  const here = customer.arrived + customer.late + colleague.arrived + colleague.late;
  if (here === 0) return null;
  const now = rateOf(state, here, nowMs);
  const before = rateOf(state, here, nowMs - HALF_MINUTE_MS);
  if (Math.min(now, before) >= RESTLESS) return 'restless';
  return now >= WARM ? 'warm' : 'settling';
}
