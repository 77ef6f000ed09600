import type { Snippet } from 'svelte';
import type { Item } from './item.ts';

/** The three verdicts on what is under the thumb. */
export interface Verdicts {
  yes: (item: Item) => void;
  later: (item: Item) => void;
  no: (item: Item) => void;
}

export interface OneByOneProps {
  items: readonly Item[];
  /** What is said when nothing waits. */
  empty: string;
  verdicts: Verdicts;
  /** More to do with the item, above the three. */
  more?: Snippet<[Item]>;
}
