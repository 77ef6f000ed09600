import type { ReactionCounter } from '../gathering/reaction-counter.ts';
import type { ServedGathering } from '../gathering/served-gathering.ts';
import { announcePresence } from './announce-presence.ts';
import type { Line } from './line.ts';
import { roomOf } from './rooms.ts';
import type { LinesOf } from './lines-of.ts';
import { showReactions } from './show-reactions.ts';

/** All open connections of one gathering, and what goes to them without being asked. */
export interface GatheringLines {
  readonly gathering: ServedGathering;
  readonly reactions: ReactionCounter;
  readonly lines: ReadonlySet<Line>;
  add(line: Line): void;
  remove(line: Line): void;
  stop(): void;
}

export function openGatheringLines(of: LinesOf): GatheringLines {
  const { gathering, pipe } = of;
  const lines = new Set<Line>();
  const presence = announcePresence(of);
  const reactions = showReactions(of);
  const departs = new Map<Line, () => void>();
  gathering.views.onDeparture(({ audience, json, pace }) => {
    const room = roomOf(gathering.id, audience);
    if (pace === 'spread') pipe.spread(room, 'cards', json);
    else pipe.fan(room, 'cards', json);
  });
  return {
    gathering,
    reactions,
    lines,
    add(line) {
      lines.add(line);
      departs.set(line, presence.enter(line));
    },
    remove(line) {
      lines.delete(line);
      departs.get(line)?.();
      departs.delete(line);
    },
    stop() {
      reactions.stop();
      presence.stop();
    },
  };
}
