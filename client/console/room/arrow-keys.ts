import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

interface Box {
  left: number;
  top: number;
}

const middle = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left + width / 2, top: top + height / 2 };
};

/** Nearest above or below, rows before columns; null at the edge. */
export function nearest(boxes: readonly Box[], from: number, down: boolean): number | null {
  const here = boxes[from];
  if (here === undefined) return null;
  const far = ({ left, top }: Box): number => Math.abs(top - here.top) * 1_000 + Math.abs(left - here.left);
  let best: number | null = null;
  boxes.forEach((box, at) => {
    if (down ? box.top <= here.top + 1 : box.top >= here.top - 1) return;
    const known = best === null ? undefined : boxes[best];
    if (known === undefined || far(box) < far(known)) best = at;
  });
  return best;
}

function nextOf(tiles: HTMLElement[], at: number, key: string): number | null {
  if (key === 'ArrowRight') return at + 1;
  if (key === 'ArrowLeft') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return tiles.length - 1;
  if (key === 'ArrowDown' || key === 'ArrowUp') return nearest(tiles.map(middle), at, key === 'ArrowDown');
  return null;
}

/** The arrows go from tile to tile; Tab goes past all of them at once. */
export const arrowKeys: Attachment<HTMLElement> = (map) =>
  on(map, 'keydown', (event) => {
    const tiles = [...map.querySelectorAll<HTMLElement>('[data-tile]')];
    const at = tiles.findIndex((tile) => tile === event.target);
    if (at < 0) return;
    const next = nextOf(tiles, at, event.key);
    if (next === null) return;
    event.preventDefault();
    tiles[next]?.focus();
  });
