import type { Audience } from '../../contract/roles.ts';
import type { ReadText } from '../asked.ts';
import { cardsOf } from './cards-of.ts';
import type { State } from '../rule.ts';

/** One card as JSON; undefined when this audience has no card of this key now, or ever. */
export function buildCard(state: State, audience: Audience, key: string, text: ReadText): unknown {
  const { single, keyed } = cardsOf(audience);
  const colon = key.indexOf(':');
  if (colon < 0) return Object.hasOwn(single, key) ? single[key]?.({ state, text }) : undefined;
  const family = key.slice(0, colon);
  if (!Object.hasOwn(keyed, family)) return undefined;
  return keyed[family]?.build({ state, text }, key.slice(colon + 1));
}
