import * as v from 'valibot';

const StageNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Cues of the console. Each names the stage number it saw; another number is refused `moved`. */
export const stageCommands = {
  /** Go to the next segment. Into a round it deals groups, unless they were dealt before an undo. */
  next: v.strictObject({ number: StageNumber }),
  /** Return every surface to the stage before, with the ring time it had left. */
  undo: v.strictObject({ number: StageNumber }),
  /** Lengthen or shorten the ring of the running segment by one minute. */
  'move-ring': v.strictObject({ number: StageNumber, byMs: v.picklist([60_000, -60_000]) }),
  /** A switch beside the stage: not undone by Undo, not lifted by Next. */
  'blank-wall': v.strictObject({ blank: v.boolean() }),
} as const;
