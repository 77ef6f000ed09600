/** Whole seconds that are left until `endsAtMs`, rounded up, never below 0 nor above the ring's own length. */
export function secondsLeft(ring: { startedAtMs: number; endsAtMs: number }, nowMs: number): number {
  const lengthMs = Math.max(0, ring.endsAtMs - ring.startedAtMs);
  const leftMs = Math.min(lengthMs, Math.max(0, ring.endsAtMs - nowMs));
  return Math.ceil(leftMs / 1000);
}

/** "7:05" for 425 seconds; an hour and more is "61:00", because people count a ring in minutes. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** What a screen reader is told of a ring: only the moments that matter, so that it does not count aloud. */
export type RingMoment = 'two-minutes' | 'half-minute' | 'over' | null;

/** `lengthSeconds` is the whole ring: one of two minutes or less does not start with "two minutes left". */
export function ringMoment(seconds: number, lengthSeconds: number): RingMoment {
  if (seconds <= 0) return 'over';
  if (seconds <= 30) return lengthSeconds > 30 ? 'half-minute' : null;
  if (seconds <= 120) return lengthSeconds > 120 ? 'two-minutes' : null;
  return null;
}
