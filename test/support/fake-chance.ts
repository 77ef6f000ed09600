import { createHash } from 'node:crypto';
import type { Chance } from '../../server/clock.ts';

/** Bytes that look random and are the same for the same seed. */
export function fakeChance(seed = 'closer'): Chance {
  let drawn = 0;
  const block = () => createHash('sha256').update(`${seed}:${drawn++}`).digest('hex');
  return {
    hex(bytes) {
      let digits = '';
      while (digits.length < bytes * 2) digits += block();
      return digits.slice(0, bytes * 2);
    },
  };
}
