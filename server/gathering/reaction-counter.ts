import type { ReactionKind, ReactionSums } from '../../shared/contract/commands/asking.ts';
import type { Clock } from '../clock.ts';

const FRAME_MS = 250;
const FACT_MS = 1_000;

export interface ReactionCounter {
  add(kind: ReactionKind, taps: number): void;
  stop(): void;
}

export interface Counting {
  clock: Clock;
  /** Sums since the last frame, at most four times a second. */
  onFrame(sums: ReactionSums): void;
  /** Sums of about one second, to be kept as a fact. */
  onSecond(sums: ReactionSums): void;
}

/** Taps are signals: only their sums are shown and kept, never who tapped. Runs no timer while nobody taps. */
export function countReactions({ clock, onFrame, onSecond }: Counting): ReactionCounter {
  const frame = gather(clock, FRAME_MS, onFrame);
  const second = gather(clock, FACT_MS, onSecond);
  return {
    add(kind, taps) {
      frame.add(kind, taps);
      second.add(kind, taps);
    },
    stop() {
      frame.stop();
      second.stop();
    },
  };
}

function gather(clock: Clock, everyMs: number, give: (sums: ReactionSums) => void): ReactionCounter {
  let sums: ReactionSums = {};
  let cancel: (() => void) | null = null;
  const due = (): void => {
    const summed = sums;
    sums = {};
    cancel = null;
    give(summed);
  };
  return {
    add(kind, taps) {
      sums[kind] = (sums[kind] ?? 0) + taps;
      cancel ??= clock.after(everyMs, due);
    },
    stop: () => cancel?.(),
  };
}
