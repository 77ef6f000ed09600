import type { Audience } from '../../../shared/contract/roles.ts';

/** A card that an audience has, as the JSON that crossed the wire; `stamp` is the change that set it. */
interface Kept {
  json: string;
  stamp: number;
}

/** Built cards of one audience by key; undefined means that the audience has no such card. */
export type Built = ReadonlyMap<string, unknown>;

/** Vanished keys that are remembered for deltas; who missed more gets the whole. */
const MOST_TOMBSTONES = 2_000;

/** As JSON: entries of `put`, and keys of `drop`. */
interface Changes {
  put: string[];
  drop: string[];
}

/**
 * What one audience was last given. The cursor counts this audience's own changes only: the
 * gathering's version would tell colleagues that guests are joining. `boot` is another for every
 * object, so that a cursor of an earlier start never passes for one of this.
 */
export class KeptCards {
  readonly #audience: Audience;
  readonly #boot: string;
  readonly #cards = new Map<string, Kept>();
  readonly #tombstones = new Map<string, number>();
  #count = 0;
  /** Deltas reach back to this change. */
  #oldest = 0;
  /** Everybody of a side comes for the same whole: it is put together once per change. */
  #whole: string | null = null;

  constructor(audience: Audience, boot: string) {
    this.#audience = audience;
    this.#boot = boot;
  }

  cursor(): string {
    return `${this.#boot}.${this.#count}`;
  }

  keys(): Iterable<string> {
    return this.#cards.keys();
  }

  /** Compares and keeps; the `cards` message as JSON, or null when nothing differs. */
  change(built: Built, nowMs: number): string | null {
    const changes = this.#sift(built);
    if (changes.put.length + changes.drop.length === 0) return null;
    const prev = this.cursor();
    this.#count += 1;
    this.#whole = null;
    this.#forgetOldTombstones();
    return `{"audience":"${this.#audience}","prev":"${prev}","cursor":"${this.cursor()}","nowMs":${nowMs},${asJson(changes)}}`;
  }

  /**
   * A part of a welcome as JSON: a delta on top of `held`, a cursor of this epoch, where that is
   * possible, else the whole; never partial.
   */
  part(held: string | null): string {
    const count = this.#countOf(held);
    if (count !== null) return this.#part('delta', this.#since(count));
    this.#whole ??= this.#part('whole', { put: this.#since(-1).put, drop: [] });
    return this.#whole;
  }

  #part(kind: 'delta' | 'whole', changes: Changes): string {
    return `{"audience":"${this.#audience}","cursor":"${this.cursor()}","kind":"${kind}",${asJson(changes)}}`;
  }

  #sift(built: Built): Changes {
    const changes: Changes = { put: [], drop: [] };
    for (const [key, card] of built) {
      if (card === undefined) {
        if (this.#drop(key)) changes.drop.push(key);
        continue;
      }
      const json = JSON.stringify(card);
      if (this.#put(key, json)) changes.put.push(entry(key, json));
    }
    return changes;
  }

  #put(key: string, json: string): boolean {
    if (this.#cards.get(key)?.json === json) return false;
    this.#tombstones.delete(key);
    this.#cards.set(key, { json, stamp: this.#count + 1 });
    return true;
  }

  #drop(key: string): boolean {
    if (!this.#cards.delete(key)) return false;
    this.#tombstones.set(key, this.#count + 1);
    return true;
  }

  #since(count: number): Changes {
    const put = [...this.#cards].filter(([, { stamp }]) => stamp > count);
    const drop = [...this.#tombstones].filter(([, stamp]) => stamp > count);
    return { put: put.map(([key, { json }]) => entry(key, json)), drop: drop.map(([key]) => key) };
  }

  #countOf(held: string | null): number | null {
    const [boot, digits = ''] = (held ?? '').split('.', 2);
    if (boot !== this.#boot || !/^\d{1,15}$/.test(digits)) return null;
    const count = Number(digits);
    return count >= this.#oldest && count <= this.#count ? count : null;
  }

  #forgetOldTombstones(): void {
    for (const [key, stamp] of this.#tombstones) {
      if (this.#tombstones.size <= MOST_TOMBSTONES) return;
      this.#tombstones.delete(key);
      this.#oldest = stamp;
    }
  }
}

const entry = (key: string, json: string): string => `${JSON.stringify(key)}:${json}`;
const asJson = ({ put, drop }: Changes): string => `"put":{${put.join(',')}},"drop":${JSON.stringify(drop)}`;
