import type { Audience } from '../../contract/roles.ts';
import type { ReadText } from '../asked.ts';
import { cardsOf } from './cards-of.ts';
import type { State } from '../rule.ts';

/** Every key under which this audience may have a card now. */
export function cardKeys(state: State, audience: Audience, text: ReadText): string[] {
  const { single, keyed } = cardsOf(audience);
  const keys = Object.keys(single);
  for (const [family, cards] of Object.entries(keyed)) {
    for (const id of cards.ids({ state, text })) keys.push(`${family}:${id}`);
  }
  return keys;
}
