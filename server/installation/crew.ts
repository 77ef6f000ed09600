import type { WallId } from '../../shared/contract/ids.ts';
import type { HostZone } from '../../shared/contract/roles.ts';

export const crewRoles = ['facilitator', 'keeper', 'host', 'wall'] as const;
export type CrewRole = (typeof crewRoles)[number];
/** Which of them: a wall, or the zone of a host; null for the facilitator and the keeper. */
export type CrewPlace = WallId | HostZone | null;
