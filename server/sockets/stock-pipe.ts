import type { DownMessages } from '../../shared/contract/messages.ts';
import type { LineServer } from './line.ts';
import type { DownEvent, Pipe } from './pipe.ts';

/** Written by this server a moment ago, for the name that it is sent under. */
const messageOf = (json: string) => [JSON.parse(json)] as Parameters<DownMessages[DownEvent]>;

/** The messages by Socket.IO's own rooms and broadcasts. */
export function createStockPipe(io: LineServer): Pipe {
  const fan: Pipe['fan'] = (room, event, json) => void io.to(room).emit(event, ...messageOf(json));
  return {
    join: (line, room) => void line.join(room),
    leave: (line, room) => void line.leave(room),
    fan,
    spread: fan,
    fanVolatile: (room, event, json) => void io.to(room).volatile.emit(event, ...messageOf(json)),
    one: (line, event, json) => void line.emit(event, ...messageOf(json)),
    finish: () => undefined,
  };
}
