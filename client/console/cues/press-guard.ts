/** Two presses of one cue nearer than this are one: a clicker bounces, and a nervous thumb presses twice. */
export const pressGapMs = 700;

export type StageCue = 'next' | 'undo';

export interface Presses {
  /** The cue that was pressed last. Undo may follow Next at once: that is what it is for. */
  cue: StageCue | null;
  /** When it was pressed, milliseconds of any steady clock; -Infinity before the first. */
  lastAtMs: number;
  /** The stage number that a cue was sent for; null when none is awaited. */
  awaiting: number | null;
}

export const noPresses: Presses = { cue: null, lastAtMs: -Infinity, awaiting: null };

/** Stage numbers only rise, so an accepted cue unlocks itself when the stage that it made arrives. */
export const isAwaited = (presses: Presses, stageNumber: number): boolean => presses.awaiting === stageNumber;

export const mayPress = (presses: Presses, cue: StageCue, stageNumber: number, nowMs: number): boolean =>
  !isAwaited(presses, stageNumber) && (presses.cue !== cue || nowMs - presses.lastAtMs >= pressGapMs);

export const pressed = (cue: StageCue, stageNumber: number, nowMs: number): Presses => ({
  cue,
  lastAtMs: nowMs,
  awaiting: stageNumber,
});

/** A refusal moves nothing, so the same stage may be pressed again; the gap stays. */
export const refused = (presses: Presses): Presses => ({ ...presses, awaiting: null });
