import type { GroupId, PersonId } from '../../contract/ids.ts';
import type { HostZone } from '../../contract/roles.ts';
import type { AudienceCards } from './audience-cards.ts';
import { consoleGroupCard } from './console-group-card.ts';
import { eventCard } from './event-card.ts';
import { groupsNow } from './group-of.ts';
import { hostSeenCard, seenNow } from './seen-card.ts';
import { ringCard, stageCard } from './stage-card.ts';
import { zonePeople, zonePersonCard } from './zone-person-card.ts';
import { isOfHost } from '../matching/zones.ts';

/** What a host sees: the people and groups of one zone, with what they need. */
export const hostCards = (host: HostZone): AudienceCards => ({
  single: {
    event: eventCard,
    stage: (look) => stageCard(look, null),
    ring: ringCard,
    zone: ({ state }) => (state.about === null ? undefined : { zone: host }),
  },
  keyed: {
    'zone-person': {
      ids: ({ state }) => zonePeople(state, host),
      build: (look, id) => zonePersonCard(look, host, id as PersonId),
    },
    group: {
      ids: ({ state }) => groupsNow(state),
      build: (look, id) => {
        const card = consoleGroupCard(look, id as GroupId);
        return card !== undefined && isOfHost(host, card.zone) ? card : undefined;
      },
    },
    seen: {
      ids: ({ state }) => seenNow(state),
      build: (look, id) => hostSeenCard(look, host, id as PersonId),
    },
  },
});
