import type { Audience } from '../../../shared/contract/roles.ts';

/** A card that an audience has, as the JSON that crossed the wire; `stamp` is the change that set it. */
interface Kept {
  json: string;
  stamp: number;
}

/** Built cards of one audience by key; undefined means that the audience has no such card. */
export type Built = ReadonlyMap<string, unknown>;

/** What a surface says it holds of an audience; null when it holds nothing or another epoch's. */
export type HeldCursor = string | null;

/**
 * What one audience was last given. The cursor counts this audience's own changes only: the
 * gathering's version would tell colleagues that guests are joining. `boot` is random and new for
 * every object, so that a cursor of an earlier start never passes for one of this.
 */
export interface KeptCards {
  readonly audience: Audience;
  cursor(): string;
  keys(): Iterable<string>;
  /** Compares and keeps; the `cards` message as JSON, or null when nothing differs. */
  change(built: Built, nowMs: number): string | null;
  /** A part of a welcome as JSON: a delta on top of `held` where that is possible, else the whole. */
  part(held: HeldCursor): string;
}

/** Vanished keys that are remembered for deltas; who missed more gets the whole. */
const MOST_TOMBSTONES = 2_000;

export function keepCards(audience: Audience, boot: string): KeptCards {
  const cards = new Map<string, Kept>();
  const tombstones = new Map<string, number>();
  let count = 0;
  /** Deltas reach back to this change. */
  let oldest = 0;
  /** Everybody of a side comes for the same whole: it is put together once per change. */
  let whole: string | null = null;
  const cursorAt = (n: number): string => `${boot}.${n}`;

  const drop = (key: string): boolean => {
    if (!cards.delete(key)) return false;
    tombstones.set(key, count + 1);
    return true;
  };
  const put = (key: string, json: string): boolean => {
    if (cards.get(key)?.json === json) return false;
    tombstones.delete(key);
    cards.set(key, { json, stamp: count + 1 });
    return true;
  };
  const forgetOldTombstones = (): void => {
    for (const [key, stamp] of tombstones) {
      if (tombstones.size <= MOST_TOMBSTONES) return;
      tombstones.delete(key);
      oldest = stamp;
    }
  };
  const since = (n: number): Changes => ({
    put: [...cards].filter(([, kept]) => kept.stamp > n).map(([key, kept]) => entry(key, kept.json)),
    drop: [...tombstones].filter(([, stamp]) => stamp > n).map(([key]) => key),
  });
  const countOf = (held: HeldCursor): number | null => {
    const n = held?.startsWith(`${boot}.`) === true ? Number(held.slice(boot.length + 1)) : NaN;
    return Number.isSafeInteger(n) && n >= oldest && n <= count ? n : null;
  };
  const part = (kind: 'delta' | 'whole', changes: Changes): string =>
    `{"audience":"${audience}","cursor":"${cursorAt(count)}","kind":"${kind}",${body(changes)}}`;

  return {
    audience,
    cursor: () => cursorAt(count),
    keys: () => cards.keys(),
    change(built, nowMs) {
      const changes = sift(built, put, drop);
      if (changes.put.length + changes.drop.length === 0) return null;
      const prev = cursorAt(count);
      count += 1;
      whole = null;
      forgetOldTombstones();
      return `{"audience":"${audience}","prev":"${prev}","cursor":"${cursorAt(count)}","nowMs":${nowMs},${body(changes)}}`;
    },
    part(held) {
      const n = countOf(held);
      if (n !== null) return part('delta', since(n));
      whole ??= part('whole', { put: since(-1).put, drop: [] });
      return whole;
    },
  };
}

interface Changes {
  put: string[];
  drop: string[];
}

const entry = (key: string, json: string): string => `${JSON.stringify(key)}:${json}`;
const body = ({ put, drop }: Changes): string => `"put":{${put.join(',')}},"drop":${JSON.stringify(drop)}`;

function sift(
  built: Built,
  put: (key: string, json: string) => boolean,
  drop: (key: string) => boolean,
): Changes {
  const changes: Changes = { put: [], drop: [] };
  for (const [key, card] of built) {
    if (card === undefined) {
      if (drop(key)) changes.drop.push(key);
      continue;
    }
    const json = JSON.stringify(card);
    if (put(key, json)) changes.put.push(entry(key, json));
  }
  return changes;
}
