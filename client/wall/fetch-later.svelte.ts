import { ReloadWish } from '../connection/reload-wish.ts';
import { browserSurroundings } from '../connection/surroundings.ts';
import type { LaterScenes } from './later-scenes.ts';

const TRY_AGAIN_MS = 3_000;
/** A moment for the first view to be drawn. */
const AFTER_FIRST_VIEW_MS = 1_000;
/** So often a network may fail; then the file itself may be gone. */
const FAILURES_OF_A_NETWORK = 2;

/** What fetching needs of the page. */
export interface LaterSource {
  load: () => Promise<LaterScenes>;
  /** The file cannot be had, and may be gone with an older build of the server. */
  onGone: () => void;
}

/**
 * The scenes that come after the first view, null until they are here: fetched before they are needed, so that
 * none of them waits for the network, and asked for until they come.
 */
export class FetchLater {
  #scenes = $state.raw<LaterScenes | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #asked: 'no' | 'soon' | 'now' = 'no';
  readonly #source: LaterSource;

  constructor(source: LaterSource) {
    this.#source = source;
  }

  get scenes(): LaterScenes | null {
    return this.#scenes;
  }

  /** `isNeeded`: at once, because one of them is on; else a moment after the first view. */
  fetch(isNeeded: boolean): void {
    const how = isNeeded ? 'now' : 'soon';
    if (this.#asked === 'now' || this.#asked === how) return;
    this.#asked = how;
    this.#fetchIn(isNeeded ? 0 : AFTER_FIRST_VIEW_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #fetchIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#source.load().then(
        (scenes) => (this.#scenes ??= scenes),
        () => this.#failed(),
      );
    }, ms);
  }

  #failed(): void {
    this.#failures += 1;
    if (this.#failures > FAILURES_OF_A_NETWORK) this.#source.onGone();
    this.#fetchIn(TRY_AGAIN_MS);
  }
}

/** A sheet that could not be fetched is not asked for again by the import that needs it. */
async function fetchFailedSheets(): Promise<void> {
  const failed = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
    ({ sheet }) => sheet === null || sheet.cssRules.length === 0,
  );
  await Promise.all(
    failed.map(
      (link) =>
        new Promise((resolve, reject) => {
          const again = document.createElement('link');
          again.onload = resolve;
          again.onerror = reject;
          again.rel = link.rel;
          again.href = link.href;
          link.replaceWith(again);
        }),
    ),
  );
}

/** Never while the server is away: a hall would read the browser's own error. */
const reloadIfServed = (): void => {
  fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok && location.reload(),
    () => undefined,
  );
};

/** From the server that this page came from. */
export function laterFromServer(): LaterSource {
  const wish = new ReloadWish({ ...browserSurroundings(), reload: reloadIfServed }, () => undefined);
  let isAgain = false;
  return {
    load: async () => {
      if (isAgain) await fetchFailedSheets();
      isAgain = true;
      return (await import('./later-scenes.ts')).laterScenes;
    },
    onGone: () => wish.soon(),
  };
}
