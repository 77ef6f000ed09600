/** Where a person is in the conversation deck: which card is up, and which were passed. */
export interface DeckPlace {
  at: string | null;
  passed: readonly string[];
}

export const startOfDeck: DeckPlace = { at: null, passed: [] };

/** The card that is up; null when every card was passed or there is none. */
export function cardUp<Card extends { id: string }>(cards: readonly Card[], place: DeckPlace): Card | null {
  const open = cards.filter(({ id }) => !place.passed.includes(id));
  return open.find(({ id }) => id === place.at) ?? open[0] ?? null;
}

/** On to the next card that was not passed; after the last the first comes round again. */
export function nextCard(cards: readonly { id: string }[], place: DeckPlace): DeckPlace {
  return { ...place, at: following(cards, place) };
}

/** The card that is up does not come round again. */
export function passCard(cards: readonly { id: string }[], place: DeckPlace): DeckPlace {
  const up = cardUp(cards, place);
  if (!up) return place;
  return { at: following(cards, place), passed: [...place.passed, up.id] };
}

function following(cards: readonly { id: string }[], place: DeckPlace): string | null {
  const up = cardUp(cards, place);
  const from = cards.findIndex(({ id }) => id === up?.id) + 1;
  const ahead = [...cards.slice(from), ...cards.slice(0, from)];
  return ahead.find(({ id }) => !place.passed.includes(id))?.id ?? null;
}
