import type { Beside } from './beside.ts';

/** Two sources of cards that have no key in common. */
export const bothBeside = (one: Beside, other: Beside): Beside => ({
  cards: (audience, state) => new Map([...one.cards(audience, state), ...other.cards(audience, state)]),
  onChange(listener) {
    one.onChange(listener);
    other.onChange(listener);
  },
});
