import type { GatheringId } from '../../shared/contract/ids.ts';
import type { HostZone } from '../../shared/contract/roles.ts';
import { zoneLetters } from '../../shared/contract/vocabulary.ts';

const ID = /^[0-9a-f]{32}$/;
const isGathering = (text: string): text is GatheringId => ID.test(text);

export interface HostAddress {
  gathering: GatheringId;
  zone: HostZone;
}

/** Whose list a link like `/host/{g}?zone=A` opens; null when it is not such a link. */
export function hostAddress(path: string, query: string): HostAddress | null {
  const gathering = /^\/host\/([^/]+)\/?$/.exec(path)?.[1] ?? '';
  const asked = new URLSearchParams(query).get('zone');
  const zone = ([...zoneLetters, 'all'] as const).find((one) => one === asked);
  return isGathering(gathering) && zone !== undefined ? { gathering, zone } : null;
}
