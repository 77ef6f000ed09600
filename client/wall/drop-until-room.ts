import type { Attachment } from 'svelte/attachments';

/** A picture smaller than this share of the wall's height can only be scanned from the first rows. */
const SMALLEST_PICTURE = 0.26;

const isInside = (element: HTMLElement, child: Element): boolean =>
  child.getBoundingClientRect().bottom <= element.getBoundingClientRect().bottom + 1;

const isScannable = (picture: Element): boolean =>
  picture.getBoundingClientRect().height >= SMALLEST_PICTURE * window.innerHeight;

/** Not by `scrollHeight`: lines are set tighter than their letters are tall. */
const hasRoom = (element: HTMLElement): boolean =>
  [...element.children].every((child) => isInside(element, child)) &&
  [...element.querySelectorAll('img')].every(isScannable);

/**
 * Takes away what a scene can spare until the rest has room: children marked `data-less`, "1" goes first.
 * Sizes stay, because they come from the furthest viewer.
 */
export const dropUntilRoom: Attachment<HTMLElement> = (element) => {
  const spare = [...element.querySelectorAll<HTMLElement>('[data-less]')].sort((one, other) =>
    (one.dataset['less'] ?? '').localeCompare(other.dataset['less'] ?? ''),
  );
  const drop = () => {
    for (const part of spare) part.hidden = false;
    for (const part of spare) {
      if (hasRoom(element)) return;
      part.hidden = true;
    }
  };
  drop();
  const watch = new ResizeObserver(drop);
  watch.observe(element);
  document.fonts.addEventListener('loadingdone', drop);
  return () => {
    watch.disconnect();
    document.fonts.removeEventListener('loadingdone', drop);
  };
};
