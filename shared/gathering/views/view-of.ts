import type { View } from '../../contract/cards/cards.ts';
import type { Audience } from '../../contract/roles.ts';
import type { ReadText } from '../asked.ts';
import { buildCard } from './build-card.ts';
import { cardKeys } from './card-keys.ts';
import type { State } from '../rule.ts';

/** Everything that this audience sees now: a flat map from key to card. */
export function viewOf(state: State, audience: Audience, text: ReadText): View {
  const view: View = {};
  for (const key of cardKeys(state, audience, text)) {
    const card = buildCard(state, audience, key, text);
    if (card !== undefined) view[key] = card;
  }
  return view;
}
