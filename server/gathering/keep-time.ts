import type { Answer } from '../../shared/contract/commands/command.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Asked } from '../../shared/gathering/asked.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { Clock } from '../clock.ts';
import type { MatchPlanner } from './match-planner/planner-port.ts';
import type { Beside } from './publish-views/beside.ts';
import { bothBeside } from './publish-views/both-beside.ts';
import type { Runner } from './runner-port.ts';
import { settlePrompts } from './settle-prompts.ts';
import { showEnergy } from './show-energy.ts';

export interface Timekeeper {
  /** The cards of the planner, and those that change because time goes by. */
  beside: Beside;
  /** Ends the grace of prompts, now and from now on, with `settle`, which never rejects. */
  begin(settle: (prompt: SegmentId) => Promise<Answer>): void;
  stop(): void;
}

interface Keeping {
  runner: Runner<GatheringState, Fact, Asked>;
  planner: MatchPlanner;
  clock: Clock;
}

/** All that happens in a gathering because time goes by, and not because somebody asked. */
export function keepTime({ runner, planner, clock }: Keeping): Timekeeper {
  const energy = showEnergy(runner, clock);
  const stops = [energy.stop, () => planner.stop()];
  return {
    beside: bothBeside(planner, energy),
    begin: (settle) => void stops.push(settlePrompts({ runner, clock, settle }).stop),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
