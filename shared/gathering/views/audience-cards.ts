import type { Look } from './look.ts';

/** A family of cards with an id in the key: `question:{id}`. */
export interface KeyedCards {
  /** Ids of the cards that there may be now. */
  ids(look: Look): readonly string[];
  /** One card as JSON; undefined for every id that the audience may not see. */
  build(look: Look, id: string): unknown;
}

/**
 * All that one audience may see, by the family of the key. What is not listed here is not sent: a view
 * is built from allowed parts, never made by deleting.
 */
export interface AudienceCards {
  /** Cards whose key is the family's name. */
  single: Readonly<Record<string, (look: Look) => unknown>>;
  keyed: Readonly<Record<string, KeyedCards>>;
}
