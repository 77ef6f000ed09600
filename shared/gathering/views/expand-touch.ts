import type { PersonId, WallId } from '../../contract/ids.ts';
import { hostZones, type Audience } from '../../contract/roles.ts';
import type { ReadText } from '../asked.ts';
import { keysOf } from '../entries.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../rule.ts';
import type { Touch } from './touch.ts';
import { touchedCards } from './touched-cards.ts';

export interface TouchedCard {
  audience: Audience;
  key: string;
}

/** The audiences that a touch means, one by one. */
function expandTouch(state: State, { to, key }: Touch, text: ReadText): TouchedCard[] {
  return audiencesOf(state, to, text).map((audience) => ({ audience, key }));
}

/** `touchedCards`, with every touch expanded. */
export const touchedAudienceCards = (state: State, fact: Fact, text: ReadText): TouchedCard[] =>
  touchedCards(state, fact).flatMap((touch) => expandTouch(state, touch, text));

function audiencesOf(state: State, to: Touch['to'], text: ReadText): Audience[] {
  if (typeof to === 'object') return asPerson(text(to.author) as PersonId | null);
  if (to === 'walls') return keysOf<WallId>(state.walls).map((wall) => `wall:${wall}` as const);
  if (to === 'hosts') return hostZones.map((zone) => `host:${zone}` as const);
  if (to === 'sides') return ['customers', 'colleagues'];
  if (to === 'everyone') return keysOf<PersonId>(state.people).map((person) => `person:${person}` as const);
  return [to];
}

/** A dropped link is no loss: the fact that dropped it touches everyone. */
const asPerson = (person: PersonId | null): Audience[] => (person === null ? [] : [`person:${person}`]);
