const MINUTE_MS = 60_000;

/** A time to the minute: who watches a table, or a phone, would know by the second whose words they are. */
export const minuteOf = (atMs: number): number => Math.floor(atMs / MINUTE_MS) * MINUTE_MS;
