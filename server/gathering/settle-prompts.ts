import type { Answer } from '../../shared/contract/commands/command.ts';
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
  runner: Pick<Runner<GatheringState, Fact, Asked>, 'onSettled' | 'whenQuiet'>;
  clock: Clock;
  /** Asks for `settle-prompt`. Never rejects. */
  settle(prompt: SegmentId): Promise<Answer>;
}

const endings: ReadonlySet<Fact['type']> = new Set(['prompt-closed', 'stage-advanced', 'stage-undone']);

/** Ends the grace of prompts that were closed or left the stage: when it is over, or at once after a restart. */
export function settlePrompts({ runner, clock, settle }: Settling): { stop(): void } {
  const timers = new Map<SegmentId, () => void>();
  let stopped = false;
  const after = (id: SegmentId, ms: number): void => {
    timers.get(id)?.();
    timers.set(
      id,
      clock.after(ms, () => void end(id)),
    );
  };
  const end = async (id: SegmentId): Promise<void> => {
    timers.delete(id);
    const answer = await settle(id);
    // What could not be saved now is asked for again: a pulse is compared only once it is settled.
    if (!answer.ok && answer.afterMs !== undefined && !stopped) after(id, answer.afterMs);
  };
  const look = (state: ReadOnly<GatheringState>): void => {
    for (const [id, { endedAtMs, settled }] of entriesOf<SegmentId, ReadOnly<PromptRun>>(state.prompts))
      if (endedAtMs !== null && !settled) after(id, Math.max(0, endedAtMs + GRACE_MS - clock.nowMs()));
  };
  runner.onSettled((facts, state) => {
    if (facts.some(({ type }) => endings.has(type))) look(state);
  });
  runner.whenQuiet(look);
  return {
    stop() {
      stopped = true;
      for (const cancel of timers.values()) cancel();
    },
  };
}
