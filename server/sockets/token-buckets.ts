import type { Clock } from '../clock.ts';

export interface Allowance {
  perSecond: number;
  burst: number;
}

/**
 * Allowances per identity (a person, a console), never per address: a whole hall may share one. Runs on
 * the injected clock.
 */
export interface TokenBuckets {
  /** Takes up to `wanted`; gives how many were there. */
  take(identity: string, wanted: number): number;
  /** Milliseconds until one is there again. */
  waitMs(identity: string): number;
}

/** Identities that are remembered; beyond it those whose bucket is full again are forgotten. */
const MOST_IDENTITIES = 20_000;

export function createTokenBuckets(clock: Clock, { perSecond, burst }: Allowance): TokenBuckets {
  const buckets = new Map<string, { level: number; atMs: number }>();
  const levelOf = (identity: string): number => {
    const bucket = buckets.get(identity);
    if (bucket === undefined) return burst;
    return Math.min(burst, bucket.level + (Math.max(0, clock.nowMs() - bucket.atMs) / 1_000) * perSecond);
  };
  const forgetFull = (): void => {
    for (const identity of buckets.keys()) if (levelOf(identity) >= burst) buckets.delete(identity);
  };
  return {
    take(identity, wanted) {
      const level = levelOf(identity);
      const taken = Math.min(wanted, Math.floor(level));
      if (buckets.size >= MOST_IDENTITIES) forgetFull();
      buckets.set(identity, { level: level - taken, atMs: clock.nowMs() });
      return taken;
    },
    waitMs: (identity) => Math.max(0, Math.ceil(((1 - levelOf(identity)) / perSecond) * 1_000)),
  };
}
