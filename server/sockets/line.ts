import type { Server, Socket } from 'socket.io';
import type { ClientId, WallId } from '../../shared/contract/ids.ts';
import type { HostZone } from '../../shared/contract/roles.ts';
import type { DownMessages, UpMessages } from '../../shared/contract/messages.ts';
import type { PersonOfDevice, ServedGathering } from '../gathering/served-gathering.ts';
import type { DeviceHash } from '../installation/installation-port.ts';
import type { CrewPlace, CrewRole } from '../installation/crew.ts';

/** Who is at the other end of a connection, as the handshake found. */
export interface Admitted {
  gathering: ServedGathering;
  client: ClientId;
  at:
    | AtPhone
    | { surface: 'console' }
    | { surface: 'keeper' }
    | { surface: 'host'; zone: HostZone }
    | { surface: 'wall'; wall: WallId };
  epoch: string | undefined;
  cursors: Readonly<Record<string, string>>;
}

export interface AtPhone {
  surface: 'phone';
  device: DeviceHash;
  people: readonly PersonOfDevice[];
}

interface LineData {
  admitted: Admitted;
}

type NoMessages = Record<never, never>;

/** One open connection of a surface. */
export type Line = Socket<UpMessages, DownMessages, NoMessages, LineData>;
export type LineServer = Server<UpMessages, DownMessages, NoMessages, LineData>;

export const peopleAt = (admitted: Admitted): readonly PersonOfDevice[] =>
  admitted.at.surface === 'phone' ? admitted.at.people : [];

/** Whether a surface came in by the key of this role, and of this wall or zone. */
export function cameByKey({ at }: Admitted, role: CrewRole, place: CrewPlace): boolean {
  if (role === 'facilitator') return at.surface === 'console';
  if (role === 'keeper') return at.surface === 'keeper';
  if (role === 'wall') return at.surface === 'wall' && at.wall === place;
  return at.surface === 'host' && at.zone === place;
}
