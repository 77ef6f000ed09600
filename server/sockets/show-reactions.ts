import type { ReactionSums } from '../../shared/contract/commands/asking.ts';
import { countReactions, type ReactionCounter } from '../gathering/reaction-counter.ts';
import type { ServedGathering } from '../gathering/served-gathering.ts';
import type { LinesOf } from './lines-of.ts';
import type { Pipe } from './pipe.ts';
import { roomOf } from './rooms.ts';

/** Sums of taps to walls and consoles, four times a second; those of a second are kept as a fact. */
export const showReactions = ({ gathering, pipe, clock }: LinesOf): ReactionCounter =>
  countReactions({
    clock,
    onFrame: (sums) => show(gathering, pipe, sums),
    onSecond: (sums) => void gathering.keepReactions(sums),
  });

function show({ id, views }: ServedGathering, pipe: Pipe, sums: ReactionSums): void {
  const json = JSON.stringify({ sums });
  for (const audience of views.sharedAudiences()) {
    const shows = audience === 'console' || audience.startsWith('wall:');
    if (shows) pipe.fanVolatile(roomOf(id, audience), 'reactions', json);
  }
}
