import type { PresenceMessage } from '../../shared/contract/messages.ts';
import { createPresence, type Connected } from '../gathering/presence.ts';
import type { LinesOf } from './lines-of.ts';
import { peopleAt, type Line } from './line.ts';
import { roomOf } from './rooms.ts';
import { measureRoundTrip } from './round-trip.ts';

const EVERY_MS = 1_000;

export interface PresenceAnnouncer {
  /** Returns how to leave. */
  enter(line: Line): () => void;
  stop(): void;
}

/** Tells consoles once a second who is connected, for as long as a console is. */
export function announcePresence({ gathering, pipe, clock }: LinesOf): PresenceAnnouncer {
  const presence = createPresence();
  let stop: (() => void) | null = null;
  const stopNow = (): void => {
    stop?.();
    stop = null;
  };
  const announce = (): void => {
    const counts = presence.count();
    if (counts.consoles === 0) return stopNow();
    const message: PresenceMessage = { nowMs: clock.nowMs(), ...counts, lastSaveMs: gathering.lastSaveMs() };
    pipe.fanVolatile(roomOf(gathering.id, 'console'), 'presence', JSON.stringify(message));
  };
  return {
    enter(line) {
      const { surface } = line.data.admitted.at;
      // Hosts and keepers are not counted: their pages sleep, and the room does not hang on them.
      if (surface === 'host' || surface === 'keeper') return () => undefined;
      if (surface === 'console') stop ??= clock.every(EVERY_MS, announce);
      return presence.enter(connectedAt(line, surface, measureRoundTrip(line, clock)));
    },
    stop: stopNow,
  };
}

const connectedAt = (
  line: Line,
  surface: Connected['surface'],
  roundTripMs: Connected['roundTripMs'],
): Connected => ({
  surface,
  people: () => peopleAt(line.data.admitted),
  isPolling: () => line.conn.transport.name === 'polling',
  roundTripMs,
});
