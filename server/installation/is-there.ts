import { hostZones } from '../../shared/contract/roles.ts';
import type { GatheringEntry } from './installation-port.ts';
import type { CrewPlace, CrewRole } from './crew.ts';

/** Whether a key of this role can be for this place: walls are added, zones have fixed names. */
export function isThere({ walls }: GatheringEntry, role: CrewRole, place: CrewPlace): boolean {
  if (role === 'facilitator' || role === 'keeper') return place === null;
  return role === 'wall' ? walls.some((wall) => wall === place) : hostZones.some((zone) => zone === place);
}
