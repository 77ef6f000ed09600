import type { SegmentId } from '../../contract/ids.ts';
import { refuse, type Asked, type Refusal } from '../asked.ts';
import type { Coming } from '../matching/mending/room-people.ts';
import { RoomDraft } from '../matching/mending/room-draft.ts';
import { runningRound, type RunningRound } from '../matching/running-round.ts';
import { nowMs, type State } from '../rule.ts';

type Asking = Pick<Asked, 'stamp' | 'needs'>;

/** The groups of a round as a repair begins with them. */
export const draftOf = (state: State, asked: Asking, running: RunningRound, coming: Coming = {}): RoomDraft =>
  new RoomDraft({
    state,
    ...running,
    ...coming,
    nowMs: nowMs(state, asked),
    seed: asked.stamp.seed,
    needs: asked.needs,
  });

/** The round that a command names, while it is on stage. */
export function roundNamed(state: State, segment: SegmentId): RunningRound | Refusal {
  const running = runningRound(state);
  return running === null || running.segment !== segment ? refuse('no-round') : running;
}

export const isRefused = (found: object): found is Refusal => 'ok' in found && !found.ok;
