import type { SegmentId } from '../../../shared/contract/ids.ts';
import type { AnyCommand, Asked, ReadText } from '../../../shared/gathering/asked.ts';
import type { Fact } from '../../../shared/gathering/facts.ts';
import type { ReadOnly } from '../../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../../shared/gathering/state.ts';
import type { Match } from '../../../shared/match/match.ts';
import type { Clock } from '../../clock.ts';
import type { Beside } from '../publish-views/beside.ts';
import type { Runner } from '../runner-port.ts';
import type { Reckoner } from './reckoner.ts';

type State = ReadOnly<GatheringState>;

export interface Planning {
  runner: Runner<GatheringState, Fact, Asked>;
  clock: Clock;
  reckoner: Reckoner;
  onFault(error: unknown): void;
}

export interface MatchPlanner extends Beside {
  /** Plans from now on. Views listen before, so that a cue reaches the console before its sheet does. */
  begin(): void;
  /** Resolves when this command can be decided without working out a match in the loop. */
  before(command: AnyCommand): Promise<void>;
  /** The match that Next deals into this round from this very state. */
  matchFor(state: State, segment: SegmentId, text: ReadText): Match;
  /** The match that deals the running round again; null when it cannot be. */
  reDealFor(state: State, segment: SegmentId, text: ReadText): Match | null;
  stop(): void;
}
