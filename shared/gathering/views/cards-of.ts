import type { Audience } from '../../contract/roles.ts';
import type { PersonId, WallId } from '../../contract/ids.ts';
import type { AudienceCards } from './audience-cards.ts';
import { consoleCards } from './console-cards.ts';
import { personCards } from './person-cards.ts';
import { sideCards } from './side-cards.ts';
import { wallCards } from './wall-cards.ts';

const shared = {
  console: consoleCards,
  customers: sideCards('customer'),
  colleagues: sideCards('colleague'),
} as const;

/** What this audience may see. */
export function cardsOf(audience: Audience): AudienceCards {
  if (audience === 'console' || audience === 'customers' || audience === 'colleagues')
    return shared[audience];
  return audience.startsWith('wall:')
    ? wallCards(audience.slice('wall:'.length) as WallId)
    : personCards(audience.slice('person:'.length) as PersonId);
}
