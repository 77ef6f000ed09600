import type { RoundCard } from '../../contract/cards/round.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Deck } from '../segment.ts';
import type { State } from '../rule.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { Look } from './look.ts';

/** The conversation cards of the running round: those of its deck, then those of its second deck. */
export function roundCard({ state }: Look): RoundCard | undefined {
  const segment = currentSegment(state);
  if (segment?.kind !== 'round') return undefined;
  const decks = [segment.settings['deck'], segment.settings['alsoDeck']];
  const cards = decks.flatMap((id) => deckOf(state, id)?.cards ?? []);
  return { segment: segment.id, cards: cards.map(({ id, text }) => ({ id, text: { ...text } })) };
}

const deckOf = ({ decks }: State, id: unknown): ReadOnly<Deck> | undefined =>
  typeof id === 'string' && Object.hasOwn(decks, id) ? decks[id] : undefined;
