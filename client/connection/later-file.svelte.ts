const TRY_AGAIN_MS = 3_000;
/** A moment for what comes first, which a whole hall fetches at once. */
const AFTER_FIRST_MS = 1_000;
/** So often a network may fail; then the file itself may be gone. */
const FAILURES_OF_A_NETWORK = 2;

/** What fetching needs of the page. */
export interface LaterSource<Parts> {
  load: () => Promise<Parts>;
  /** The file cannot be had, and may be gone with an older build of the server. */
  onGone: () => void;
}

/**
 * A file that comes after the first view, null until it is here: fetched before it is needed, so that nothing waits
 * for the network, and asked for until it comes.
 */
export class LaterFile<Parts> {
  #parts = $state.raw<Parts | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #asked: 'no' | 'soon' | 'now' | 'stopped' = 'no';
  #isLoading = false;
  readonly #source: LaterSource<Parts>;

  constructor(source: LaterSource<Parts>) {
    this.#source = source;
  }

  get parts(): Parts | null {
    return this.#parts;
  }

  /** `isNeeded`: at once, because it is to be seen; else a moment after the first view. */
  fetch(isNeeded: boolean): void {
    const how = isNeeded ? 'now' : 'soon';
    if (this.#asked !== 'no' && !(this.#asked === 'soon' && isNeeded)) return;
    this.#asked = how;
    if (!this.#isLoading && this.#parts === null) this.#fetchIn(isNeeded ? 0 : AFTER_FIRST_MS);
  }

  /** The page goes: nothing is asked for any more. */
  stop(): void {
    this.#asked = 'stopped';
    clearTimeout(this.#timer);
  }

  #fetchIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fetch(), ms);
  }

  async #fetch(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#parts = await this.#source.load();
    } catch {
      this.#failed();
    }
    this.#isLoading = false;
  }

  #failed(): void {
    if (this.#asked === 'stopped') return;
    this.#failures += 1;
    if (this.#failures > FAILURES_OF_A_NETWORK) this.#source.onGone();
    this.#fetchIn(TRY_AGAIN_MS);
  }
}
