import type { DownMessages } from '../../shared/contract/messages.ts';
import type { Line } from './line.ts';

export type DownEvent = keyof DownMessages;

/**
 * Writes finished JSON to connections. Everything that goes to one connection arrives in the order in
 * which it was given here. Two ways to do the same: `stock-pipe.ts` and, with less work per
 * connection, `direct-pipe.ts`.
 */
export interface Pipe {
  join(line: Line, room: string): void;
  leave(line: Line, room: string): void;
  /** To everybody in the room, at once. */
  fan(room: string, event: DownEvent, json: string): void;
  /** The same in small chunks with a turn of the loop between, so that answers are not kept waiting. */
  spread(room: string, event: DownEvent, json: string): void;
  /** To everybody in the room who is not behind; the others miss it. */
  fanVolatile(room: string, event: DownEvent, json: string): void;
  one(line: Line, event: DownEvent, json: string): void;
  /** Sends the rest of a `spread` now: needed before somebody is given a newer state of the room. */
  finish(room: string): void;
}
