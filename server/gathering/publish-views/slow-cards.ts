import type { Audience } from '../../../shared/contract/roles.ts';
import type { Clock } from '../../clock.ts';

/** Tallies and counts: ten a second to walls and console, two to phones. */
const TEN_A_SECOND = 100;
const TWO_A_SECOND = 500;
const pauseOf = (audience: Audience): number =>
  audience === 'console' || audience.startsWith('wall:') ? TEN_A_SECOND : TWO_A_SECOND;

/** Keys that wait for their turn, per audience. */
export interface SlowCards {
  wait(audience: Audience, keys: Iterable<string>): void;
  /** Takes what waits for the audience, for a message that is sent now anyway. */
  take(audience: Audience): Set<string>;
  stop(): void;
}

/** `due` is called once per pause and audience, and is to `take`. */
export function createSlowCards(clock: Clock, due: (audience: Audience) => void): SlowCards {
  const waiting = new Map<Audience, Set<string>>();
  const timers = new Map<Audience, () => void>();
  const arm = (audience: Audience): void => {
    if (timers.has(audience)) return;
    const cancel = clock.after(pauseOf(audience), () => {
      timers.delete(audience);
      due(audience);
    });
    timers.set(audience, cancel);
  };
  return {
    wait(audience, keys) {
      const mine = waiting.get(audience) ?? new Set();
      for (const key of keys) mine.add(key);
      waiting.set(audience, mine);
      arm(audience);
    },
    take(audience) {
      const mine = waiting.get(audience) ?? new Set();
      waiting.delete(audience);
      return mine;
    },
    stop() {
      for (const cancel of timers.values()) cancel();
      timers.clear();
    },
  };
}
