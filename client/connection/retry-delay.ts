const SHORTEST_MS = 500;
const LONGEST_MS = 5_000;

/** Full jitter between 0.5 s and a bound that doubles to 5 s, so that a hall does not come back as one. */
export function retryDelayMs(attempt: number, chance: number): number {
  const bound = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(SHORTEST_MS + chance * (bound - SHORTEST_MS));
}

/** After `bye`: not before the server asked, spread over half as long again. */
export const byeDelayMs = (retryAfterMs: number, chance: number): number =>
  Math.round(retryAfterMs * (1 + chance / 2));
