import { randomBytes } from 'node:crypto';

/** The only place of the server that reads clocks and randomness; tests hand in another. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Calls back after `ms`, once; returns how to cancel. */
  after(ms: number, callback: () => void): () => void;
  /** Calls back every `ms`; returns how to stop. */
  every(ms: number, callback: () => void): () => void;
}

export interface Chance {
  /** So many random bytes, as lower-case hex. */
  hex(bytes: number): string;
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  every(ms, callback) {
    const timer = setInterval(callback, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};

/** Bytes drawn at once: asking the system for sixteen at a time costs more than all that is done with them. */
const POOL_BYTES = 8_192;

/** The system's randomness, in pools of its own; no byte is given twice. */
function pooledChance(): Chance {
  let pool = Buffer.alloc(0);
  return {
    hex(bytes) {
      if (pool.length < bytes) pool = randomBytes(Math.max(POOL_BYTES, bytes));
      const drawn = pool.subarray(0, bytes).toString('hex');
      pool = pool.subarray(bytes);
      return drawn;
    },
  };
}

export const systemChance: Chance = pooledChance();
