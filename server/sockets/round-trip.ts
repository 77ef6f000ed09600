import type { Clock } from '../clock.ts';
import type { Line } from './line.ts';

/** Measures the connection by its own heartbeats; gives the last round trip, milliseconds, or null. */
export function measureRoundTrip(line: Line, clock: Clock): () => number | null {
  let sentAtMs: number | null = null;
  let lastMs: number | null = null;
  line.conn.on('packetCreate', ({ type }: { type: string }) => {
    if (type === 'ping') sentAtMs = clock.nowMs();
  });
  line.conn.on('heartbeat', () => {
    if (sentAtMs !== null) lastMs = clock.nowMs() - sentAtMs;
    sentAtMs = null;
  });
  return () => lastMs;
}
