import { SvelteSet } from 'svelte/reactivity';
import type { GatheringId, MomentId } from '../../../shared/contract/ids.ts';

/** Moments that this console does not want to keep; they stay away while its tab lives, over reloads too. */
export class IgnoredMoments {
  #key: string;
  #moments: SvelteSet<string>;

  constructor(gathering: GatheringId) {
    this.#key = `ignored-moments:${gathering}`;
    this.#moments = new SvelteSet(sessionStorage.getItem(this.#key)?.split(' ') ?? []);
  }

  has(moment: MomentId): boolean {
    return this.#moments.has(moment);
  }

  add(moment: MomentId): void {
    this.#moments.add(moment);
    sessionStorage.setItem(this.#key, [...this.#moments].join(' '));
  }
}
