import type { Audience, HostZone } from '../../contract/roles.ts';
import type { PersonId, WallId } from '../../contract/ids.ts';
import type { AudienceCards } from './audience-cards.ts';
import { consoleCards } from './console-cards.ts';
import { hostCards } from './host-cards.ts';
import { keeperCards } from './keeper-cards.ts';
import { personCards } from './person-cards.ts';
import { sideCards } from './side-cards.ts';
import { wallCards } from './wall-cards.ts';

const shared = {
  console: consoleCards,
  keeper: keeperCards,
  customers: sideCards('customer'),
  colleagues: sideCards('colleague'),
} as const;

/** What this audience may see. */
export function cardsOf(audience: Audience): AudienceCards {
  if (isShared(audience)) return shared[audience];
  const id = audience.slice(audience.indexOf(':') + 1);
  if (audience.startsWith('wall:')) return wallCards(id as WallId);
  return audience.startsWith('host:') ? hostCards(id as HostZone) : personCards(id as PersonId);
}

const isShared = (audience: Audience): audience is keyof typeof shared => Object.hasOwn(shared, audience);
