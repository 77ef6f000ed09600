import type { BeatMessage } from '../../shared/contract/messages.ts';
import type { Clock } from '../clock.ts';
import type { ServedGathering } from '../gathering/served-gathering.ts';
import type { Pipe } from './pipe.ts';
import { roomOf } from './rooms.ts';

export const BEAT_MS = 5_000;

/** Tells every shared audience its cursor, so that a surface notices what it lost without a word. */
export function beat({ id, views }: ServedGathering, pipe: Pipe, clock: Clock): void {
  views.flush();
  for (const audience of views.sharedAudiences()) {
    const message: BeatMessage = { audience, cursor: views.cursor(audience), nowMs: clock.nowMs() };
    pipe.spread(roomOf(id, audience), 'beat', JSON.stringify(message));
  }
}
