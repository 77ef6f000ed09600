import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { GatheringId } from '../../shared/contract/ids.ts';
import type { Chance } from '../clock.ts';
import type { DeviceHash } from '../installation/installation-port.ts';
import type { CrewPlace, CrewRole } from '../installation/crew.ts';
import { admit, type Admitting } from './admit.ts';
import { beat, BEAT_MS } from './beat.ts';
import { createDirectPipe } from './direct-pipe.ts';
import type { GatheringLines } from './gathering-lines.ts';
import { cameByKey, type LineServer } from './line.ts';
import type { Pipe } from './pipe.ts';
import { refreshPeople } from './refresh-people.ts';
import { sayBye } from './say-bye.ts';
import { socketOptions } from './socket-options.ts';
import { takeLines } from './take-lines.ts';
import { createWelcome, type Welcoming } from './welcome.ts';

export interface Accepting extends Admitting, Omit<Welcoming, 'pipe'> {
  chance: Chance;
  /** The address set by the operator, whose pages may connect beside those of the request's own Host. */
  allowedOrigin: string | null;
  onFault(error: unknown): void;
  /** How messages are written; the direct way if not told otherwise. */
  pipe?: (io: LineServer) => Pipe;
}

export interface Sockets {
  devicesChanged(gathering: GatheringId, devices: readonly DeviceHash[]): void;
  /** Ends the connections that came in by a key which is another now. */
  crewKeyReplaced(gathering: GatheringId, role: CrewRole, place: CrewPlace): void;
  /** Tells every page when to come back. */
  sayBye(): void;
  /** Tells every page to load itself anew. */
  reload(): void;
  /** Ends all connections. */
  close(): void;
}

/** Accepts the connections of all surfaces on this HTTP server. */
export function acceptSockets(http: HttpServer, accepting: Accepting): Sockets {
  const io: LineServer = new Server(http, socketOptions(accepting.allowedOrigin));
  const pipe = accepting.pipe?.(io) ?? createDirectPipe();
  const halls = new Map<GatheringId, GatheringLines>();
  const { clock } = accepting;
  const stopBeat = clock.every(BEAT_MS, () => {
    for (const { gathering } of halls.values()) beat(gathering, pipe, clock);
  });
  admitAll(io, accepting);
  const welcome = createWelcome({ ...accepting, pipe });
  takeLines(io, { accepting, pipe, halls, welcome });

  return {
    devicesChanged(gathering, devices) {
      const lines = [...(halls.get(gathering)?.lines ?? [])];
      void refreshPeople(lines, devices, { ...accepting, pipe, welcome }).catch(accepting.onFault);
    },
    crewKeyReplaced(gathering, role, place) {
      const lines = [...(halls.get(gathering)?.lines ?? [])];
      for (const line of lines) if (cameByKey(line.data.admitted, role, place)) line.disconnect(true);
    },
    sayBye() {
      for (const hall of halls.values()) sayBye(hall, pipe, accepting.chance);
    },
    reload: () => void io.emit('reload'),
    close() {
      stopBeat();
      for (const hall of halls.values()) hall.stop();
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}

/** The answer of `admit` becomes the connection's data, or the message of its `connect_error`. */
function admitAll(io: LineServer, accepting: Accepting): void {
  io.use((line, next) => {
    const { auth, headers } = line.handshake;
    admit(accepting, auth, headers).then(
      (admitted) => {
        if ('refusal' in admitted) return next(new Error(admitted.refusal));
        line.data.admitted = admitted;
        next();
      },
      (error: unknown) => {
        accepting.onFault(error);
        next(new Error('closing'));
      },
    );
  });
}
