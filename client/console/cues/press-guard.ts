/** Two presses nearer than this are one: a clicker bounces, and a nervous thumb presses twice. */
export const pressGapMs = 700;

export interface Presses {
  /** When a cue was last pressed, milliseconds of any steady clock; -Infinity before the first. */
  lastAtMs: number;
  /** The stage number that a cue was sent for; null when none is awaited. */
  awaiting: number | null;
}

export const noPresses: Presses = { lastAtMs: -Infinity, awaiting: null };

/** Stage numbers only rise, so an accepted cue unlocks itself when the stage that it made arrives. */
export const isAwaited = (presses: Presses, stageNumber: number): boolean => presses.awaiting === stageNumber;

export const mayPress = (presses: Presses, stageNumber: number, nowMs: number): boolean =>
  !isAwaited(presses, stageNumber) && nowMs - presses.lastAtMs >= pressGapMs;

export const pressed = (stageNumber: number, nowMs: number): Presses => ({
  lastAtMs: nowMs,
  awaiting: stageNumber,
});

/** A refusal moves nothing, so the same stage may be pressed again; the gap stays. */
export const refused = (presses: Presses): Presses => ({ ...presses, awaiting: null });
