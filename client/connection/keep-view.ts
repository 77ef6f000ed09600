import type { Opening } from './gathering-port.ts';
import type { KeptView, LiveView } from './live-view.svelte.ts';
import type { ServerClock } from './server-clock.ts';
import type { Surroundings } from './surroundings.ts';

const SETTLE_MS = 500;

export interface KeptOverReload {
  /** How far the server's clock was ahead of the phone's when the view was kept. */
  aheadMs: number;
  /** Keeps the view soon: many changes in a row are one write. */
  soon(): void;
  /** Keeps the view from now on, with this clock, also when the page leaves; gives the way to stop. */
  from(clock: ServerClock): () => void;
}

/**
 * Shows the last view at once after a reload and keeps it from then on, so that a phone without network
 * still has its table and card. A console's view is too large for a tab's storage; a host's tells what people
 * need and a keeper's what nobody has read yet, and those are kept nowhere.
 */
export function keepView(opening: Opening, around: Surroundings, view: LiveView): KeptOverReload {
  if (opening.surface !== 'phone' && opening.surface !== 'wall') return keepsNothing;
  const name = `closer-view:${opening.gathering}:${opening.wall ?? opening.surface}`;
  const kept = around.ofTab.read<KeptView>(name);
  if (kept) view.restore(kept);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keep: () => void = () => undefined;
  return {
    aheadMs: kept?.aheadMs ?? 0,
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(), SETTLE_MS);
    },
    from: (clock) => {
      keep = () => {
        if (view.ready) around.ofTab.write(name, view.keep(clock.nowMs() - around.wallClockMs()));
      };
      const forget = around.onLeave(keep);
      return () => {
        clearTimeout(timer);
        forget();
      };
    },
  };
}

const keepsNothing: KeptOverReload = { aheadMs: 0, soon: () => undefined, from: () => () => undefined };
