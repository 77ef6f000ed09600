import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import { sha256, type Keys } from './keys.ts';

/** Personal links by digest of their key, so that a lookup tells nothing by its time. In memory only. */
export class KnownLinks {
  readonly #keys: Keys;
  readonly #people = new Map<GatheringId, Map<string, PersonId>>();
  readonly #known = new Set<string>();

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  add(gathering: GatheringId, people: readonly PersonId[]): void {
    const links = this.#people.get(gathering) ?? new Map<string, PersonId>();
    this.#people.set(gathering, links);
    for (const person of people) {
      const slot = `${gathering}/${person}`;
      if (this.#known.has(slot)) continue;
      this.#known.add(slot);
      links.set(sha256(this.#keys.personal(gathering, person)), person);
    }
  }

  find(gathering: GatheringId, key: string): PersonId | null {
    return this.#people.get(gathering)?.get(sha256(key)) ?? null;
  }
}
