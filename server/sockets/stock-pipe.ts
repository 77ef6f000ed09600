import type { LineServer } from './line.ts';
import type { Pipe } from './pipe.ts';

/** The messages by Socket.IO's own rooms and broadcasts. */
export function createStockPipe(io: LineServer): Pipe {
  const fan: Pipe['fan'] = (room, event, json) => void io.to(room).emit(event, JSON.parse(json));
  return {
    join: (line, room) => void line.join(room),
    leave: (line, room) => void line.leave(room),
    fan,
    spread: fan,
    fanVolatile: (room, event, json) => void io.to(room).volatile.emit(event, JSON.parse(json)),
    one: (line, event, json) => void line.emit(event, JSON.parse(json)),
    finish: () => undefined,
  };
}
