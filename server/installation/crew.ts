import type { WallId } from '../../shared/contract/ids.ts';
import type { HostZone } from '../../shared/contract/roles.ts';

export type CrewRole = 'facilitator' | 'host' | 'wall';
/** Which of them: a wall, or the zone of a host; null for the facilitator. */
export type CrewPlace = WallId | HostZone | null;
