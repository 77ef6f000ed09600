/** `over`: amber, up to a minute; `late`: red. */
export type RingTone = 'running' | 'closing' | 'over' | 'late';

export interface RingReading {
  tone: RingTone;
  /** Whole seconds left (a begun one counts), or whole seconds over when the tone says so. */
  seconds: number;
}

const closingMs = 30_000;
const lateMs = 60_000;

function toneOf(leftMs: number): RingTone {
  if (leftMs > closingMs) return 'running';
  if (leftMs >= 0) return 'closing';
  return leftMs > -lateMs ? 'over' : 'late';
}

/** Reads the ring on server time. */
export function readRing(ring: { endsAtMs: number }, nowMs: number): RingReading {
  const leftMs = ring.endsAtMs - nowMs;
  const seconds = leftMs >= 0 ? Math.ceil(leftMs / 1000) : Math.floor(-leftMs / 1000);
  return { tone: toneOf(leftMs), seconds };
}
