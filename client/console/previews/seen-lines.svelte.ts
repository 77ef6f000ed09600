import type { NextCard } from '../../../shared/contract/cards/console.ts';
import type { GatheringId, SegmentId } from '../../../shared/contract/ids.ts';
import { SvelteMap } from 'svelte/reactivity';

export type Lines = Pick<NextCard, 'wall' | 'customers' | 'colleagues'>;

/** The lines per surface of segments that were announced here, kept in this tab over a reload. */
export class SeenLines {
  #key: string;
  #seen: SvelteMap<SegmentId, Lines>;

  constructor(gathering: GatheringId) {
    this.#key = `closer-lines:${gathering}`;
    this.#seen = new SvelteMap(this.#read());
  }

  of(segment: SegmentId | null): Lines | undefined {
    return segment === null ? undefined : this.#seen.get(segment);
  }

  see({ segment, wall, customers, colleagues }: NextCard): void {
    this.#seen.set(segment, { wall, customers, colleagues });
    try {
      sessionStorage.setItem(this.#key, JSON.stringify([...this.#seen]));
    } catch {
      // A full or forbidden storage costs the lines after a reload, nothing else.
    }
  }

  #read(): [SegmentId, Lines][] {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? '[]') as [SegmentId, Lines][];
    } catch {
      return [];
    }
  }
}
