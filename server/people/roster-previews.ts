import type { GatheringId } from '../../shared/contract/ids.ts';
import type { Chance, Clock } from '../clock.ts';
import type { RosterFile } from './read-roster.ts';

const KEPT_MS = 30 * 60_000;
/** Files that wait for a yes; the oldest goes first. They hold names, so they are never written anywhere. */
const MOST = 20;

interface Waiting {
  gathering: GatheringId;
  file: RosterFile;
  endsAtMs: number;
}

/** Files that were previewed and not yet taken, in memory, for half an hour. */
export class RosterPreviews {
  readonly #waiting = new Map<string, Waiting>();
  readonly #clock: Clock;
  readonly #chance: Chance;

  constructor(clock: Clock, chance: Chance) {
    this.#clock = clock;
    this.#chance = chance;
  }

  /** Keeps a file and gives its token. */
  keep(gathering: GatheringId, file: RosterFile): string {
    this.#forgetOld();
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size >= MOST && oldest !== undefined) this.#waiting.delete(oldest);
    const token = this.#chance.hex(16);
    this.#waiting.set(token, { gathering, file, endsAtMs: this.#clock.nowMs() + KEPT_MS });
    return token;
  }

  /** Null when the token is unknown, too old, or of another gathering. The token stays good for a repeat. */
  find(gathering: GatheringId, token: string): RosterFile | null {
    this.#forgetOld();
    const waiting = this.#waiting.get(token);
    return waiting?.gathering === gathering ? waiting.file : null;
  }

  #forgetOld(): void {
    const nowMs = this.#clock.nowMs();
    for (const [token, { endsAtMs }] of this.#waiting) if (endsAtMs <= nowMs) this.#waiting.delete(token);
  }
}
