import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Asked } from '../../shared/gathering/asked.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import { GRACE_MS } from '../../shared/gathering/prompts/prompt-run.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState, PromptRun } from '../../shared/gathering/state.ts';
import type { Clock } from '../clock.ts';
import type { Runner } from './runner-port.ts';

export interface Settling {
  runner: Runner<GatheringState, Fact, Asked>;
  clock: Clock;
  /** Asks for `settle-prompt`. Never rejects. */
  settle(prompt: SegmentId): Promise<unknown>;
}

const endings: ReadonlySet<Fact['type']> = new Set(['prompt-closed', 'stage-advanced', 'stage-undone']);

/** Ends the grace of prompts that were closed or left the stage: when it is over, or at once after a restart. */
export function settlePrompts({ runner, clock, settle }: Settling): { stop(): void } {
  const timers = new Map<SegmentId, () => void>();
  const begin = (id: SegmentId, endedAtMs: number): void => {
    timers.get(id)?.();
    const leftMs = Math.max(0, endedAtMs + GRACE_MS - clock.nowMs());
    const cancel = clock.after(leftMs, () => {
      timers.delete(id);
      void settle(id);
    });
    timers.set(id, cancel);
  };
  const look = (state: ReadOnly<GatheringState>): void => {
    for (const [id, { endedAtMs, settled }] of entriesOf<SegmentId, ReadOnly<PromptRun>>(state.prompts))
      if (endedAtMs !== null && !settled) begin(id, endedAtMs);
  };
  runner.onSettled((facts, state) => {
    if (facts.some(({ type }) => endings.has(type))) look(state);
  });
  runner.whenQuiet(look);
  return {
    stop() {
      for (const cancel of timers.values()) cancel();
    },
  };
}
