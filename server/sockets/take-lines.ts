import type { GatheringId } from '../../shared/contract/ids.ts';
import type { Clock } from '../clock.ts';
import { looksFamiliar } from './direct-sender.ts';
import { openGatheringLines, type GatheringLines } from './gathering-lines.ts';
import type { Line, LineServer } from './line.ts';
import { onePerTab } from './one-per-tab.ts';
import type { Pipe } from './pipe.ts';
import { createCommandDoor } from './receive-command.ts';
import { createReactionDoor } from './receive-reaction.ts';
import { receiveResync } from './receive-resync.ts';
import type { Welcome } from './welcome.ts';

export interface Taking {
  accepting: { clock: Clock; isClosing(): boolean; onFault(error: unknown): void };
  pipe: Pipe;
  halls: Map<GatheringId, GatheringLines>;
  welcome: Welcome;
}

/** What happens to a connection that was admitted. */
export function takeLines(io: LineServer, { accepting, pipe, halls, welcome }: Taking): void {
  const { clock, onFault } = accepting;
  const takeCommands = createCommandDoor(accepting);
  const takeReactions = createReactionDoor(clock, onFault);
  const closeEarlier = onePerTab();
  const checkInsides = checksInsides(onFault);
  io.on('connection', (line) => {
    const { admitted } = line.data;
    const hall = halls.get(admitted.gathering.id) ?? openGatheringLines({ ...admitted, pipe, clock });
    halls.set(admitted.gathering.id, hall);
    closeEarlier(line);
    checkInsides(line);
    line.on('disconnect', () => {
      hall.remove(line);
      welcome.leave(line);
    });
    takeCommands(line);
    takeReactions(line, hall.reactions);
    receiveResync(line, welcome, onFault);
    hall.add(line);
    welcome.enter(line, admitted, (json) => pipe.one(line, 'welcome', json));
  });
}

/** Said once: then everything takes the ordinary way, which is slower and otherwise the same. */
function checksInsides(onFault: (error: unknown) => void): (line: Line) => void {
  let checked = false;
  return (line) => {
    if (checked || line.conn.transport.name !== 'websocket') return;
    checked = true;
    if (!looksFamiliar(line)) onFault(new Error('The insides of engine.io or ws have moved'));
  };
}
