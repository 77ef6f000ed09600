import { SvelteSet } from 'svelte/reactivity';
import type { Deeds } from '../reviewing/deeds.svelte.ts';
import type { Item } from './item.ts';

/** What is under the thumb; `taken`: somebody else decided it meanwhile. */
export interface UnderThumb {
  item: Item;
  taken: boolean;
}

const find = (items: readonly Item[], key: string | null | undefined): Item | null =>
  items.find((one) => one.key === key) ?? null;

/** Holds one item until it is decided here: what comes in or changes elsewhere never takes its place. */
export class Thumb {
  #held: Item | null = null;
  readonly #released = new SvelteSet<Item>();

  /** Of these, in their order; what an undo brought back comes first. */
  of(items: readonly Item[], deeds: Pick<Deeds, 'recalled' | 'isDecided'>): UnderThumb | null {
    const before = this.#before();
    const held = find(items, deeds.recalled) ?? find(items, before?.key);
    if (held === null && before !== null && !deeds.isDecided(before.key))
      return { item: before, taken: true };
    return this.#hold(held ?? items[0] ?? null);
  }

  /** Lets go of what was decided elsewhere, or is looked at later. */
  release(): void {
    if (this.#held) this.#released.add(this.#held);
  }

  #hold(item: Item | null): UnderThumb | null {
    this.#held = item;
    return item && { item, taken: false };
  }

  #before(): Item | null {
    return this.#held && !this.#released.has(this.#held) ? this.#held : null;
  }
}
