import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import { boxOver, type Box } from './box.ts';
import { IndexedDbStore } from './indexed-db-store.ts';
import type { OutboxStore } from './outbox-store.ts';

/** What a connection needs of the page around it: one place that reads clocks, chance and the browser. */
export interface Surroundings {
  /** Where the server is; "" is the page's own address. */
  address: string;
  /** The phone's own clock, which may be wrong and may jump. */
  wallClockMs(): number;
  monotonicMs(): number;
  chance(): number;
  /** This tab's own, kept over a reload. */
  ofTab: Box;
  /** All tabs of this browser. */
  ofAllTabs: Box;
  openStore(): OutboxStore;
  /** The page is looked at again, shown from the cache, or online again. */
  onWake(listener: () => void): () => void;
  /** The page is hidden or goes: the last chance to keep something. */
  onLeave(listener: () => void): () => void;
  /** Somebody is typing: no moment to reload. */
  typing(): boolean;
  reload(): void;
}

/** Kinds of scenes that nobody works in: a page may reload under them. */
export const calmScenes: readonly SegmentKind[] = [
  'holding',
  'talk',
  'reveal',
  'highlights',
  'break',
  'thanks',
];

export const browserSurroundings = (): Surroundings => ({
  address: '',
  wallClockMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  chance: () => Math.random(),
  ofTab: boxOver(() => sessionStorage),
  ofAllTabs: boxOver(() => localStorage),
  openStore: () => new IndexedDbStore(),
  onWake: (listener) => {
    const looked = () => document.visibilityState === 'visible' && listener();
    const forget = [
      listen(document, 'visibilitychange', looked),
      listen(window, 'pageshow', listener),
      listen(window, 'online', listener),
    ];
    return () => forget.forEach((stop) => stop());
  },
  onLeave: (listener) => {
    const hidden = () => document.visibilityState === 'hidden' && listener();
    const forget = [listen(document, 'visibilitychange', hidden), listen(window, 'pagehide', listener)];
    return () => forget.forEach((stop) => stop());
  },
  typing: () =>
    document.activeElement?.matches('textarea, input:not([type=radio], [type=checkbox])') ?? false,
  reload: () => location.reload(),
});

function listen(target: EventTarget, name: string, listener: () => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}
