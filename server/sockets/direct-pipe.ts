import { backlogOf, directSender } from './direct-sender.ts';
import type { Line } from './line.ts';
import type { DownEvent, Pipe } from './pipe.ts';
import { createSpreads } from './spreads.ts';
import { textFrame } from './text-frame.ts';

/** A phone that took nothing for so long is cut off; when it comes back it gets a welcome instead. */
const MOST_BEHIND_BYTES = 1_048_576;

/** One message for many: framed once; parsed again only for a connection that takes the ordinary way. */
interface Parcel {
  event: DownEvent;
  json: string;
  frame: Buffer;
  parsed?: unknown;
}

/** "4": an Engine.IO message; "2": a Socket.IO event of the main namespace. */
const pack = (event: DownEvent, json: string): Parcel => ({
  event,
  json,
  frame: textFrame(`42["${event}",${json}]`),
});

/**
 * The messages as one ready-made buffer per audience, handed to the WebSocket without Socket.IO's work
 * per connection (about a third of the time of a broadcast). Connections that cannot be written to in
 * this way right now get the same message by the ordinary one.
 */
export function createDirectPipe(): Pipe {
  const rooms = new Map<string, Set<Line>>();
  const members = (room: string): ReadonlySet<Line> => rooms.get(room) ?? new Set();
  const spreads = createSpreads(write);

  return {
    join(line, room) {
      spreads.finish(room);
      const inRoom = rooms.get(room);
      if (inRoom === undefined) rooms.set(room, new Set([line]));
      else inRoom.add(line);
    },
    leave(line, room) {
      const inRoom = rooms.get(room);
      if (inRoom?.delete(line) === true && inRoom.size === 0) rooms.delete(room);
    },
    fan(room, event, json) {
      spreads.finish(room);
      const parcel = pack(event, json);
      for (const line of members(room)) write(line, parcel);
    },
    spread(room, event, json) {
      spreads.finish(room);
      spreads.start(room, members(room), pack(event, json));
    },
    fanVolatile(room, event, json) {
      const parcel = pack(event, json);
      for (const line of members(room)) if (line.conn.transport.writable) write(line, parcel);
    },
    one: (line, event, json) => write(line, pack(event, json)),
    finish: spreads.finish,
  };
}

function write(line: Line, parcel: Parcel): void {
  if (backlogOf(line) > MOST_BEHIND_BYTES) return void line.disconnect(true);
  const sender = directSender(line);
  if (sender !== null) return sender.sendFrame([parcel.frame]);
  parcel.parsed ??= JSON.parse(parcel.json);
  // The payload was made by us for this event; its type is not known here.
  line.emit(parcel.event, parcel.parsed as never);
}
