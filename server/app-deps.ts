import type { FastifyBaseLogger } from 'fastify';
import type { GatheringId } from '../shared/contract/ids.ts';
import type { Chance, Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Registry } from './gathering/live-gathering-port.ts';
import type { DeviceHash, Installation } from './installation/installation-port.ts';
import type { CrewPlace, CrewRole } from './installation/crew.ts';

/** What every route is given. */
export interface AppDeps {
  config: Config;
  clock: Clock;
  chance: Chance;
  installation: Installation;
  registry: Registry;
  /** Where phones reach this server, without a slash at the end: "http://192.168.1.20:3000". */
  publicUrl(): string;
  /**
   * Tells the open pages of these devices that their people are others now (somebody joined, came by
   * rejoin code, or was taken off): each gets `people` and a welcome with its new cards.
   */
  devicesChanged(gathering: GatheringId, devices: readonly DeviceHash[]): void;
  /** Ends the connections that came in by this key, which is another now. */
  crewKeyReplaced(gathering: GatheringId, role: CrewRole, place: CrewPlace): void;
  /** Never put a name, a code, a key or an address with a fragment into it. */
  log: FastifyBaseLogger;
}
