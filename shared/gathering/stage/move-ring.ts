import { accept, refuse } from '../asked.ts';
import { nowMs, type Rule } from '../rule.ts';

/**
 * Lengthens or shortens the running ring. It never ends in the past: taking a minute ends it now at
 * the earliest, and a minute given to a ring that is over starts now.
 */
export const moveRing: Rule<'move-ring'> = (state, asked) => {
  const { number, byMs } = asked.command.data;
  const { ringEndsAtMs } = state.stage;
  if (number !== state.stage.number) return refuse('moved');
  if (ringEndsAtMs === null) return refuse('no-ring');
  const now = nowMs(state, asked);
  if (byMs < 0 && ringEndsAtMs <= now) return accept([]);
  const endsAtMs = Math.max(now, Math.max(now, ringEndsAtMs) + byMs);
  return accept([{ type: 'ring-moved', data: { byMs: endsAtMs - ringEndsAtMs } }]);
};
