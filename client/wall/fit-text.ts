import type { Attachment } from 'svelte/attachments';
import { stepsFrom } from './legibility.ts';

const fits = (element: HTMLElement, box: HTMLElement): boolean =>
  element.scrollHeight <= box.clientHeight && element.scrollWidth <= box.clientWidth;

/**
 * Sets the largest of the steps at which the element stays inside its parent: from `largest` times the body
 * down to the body, never under it. Fits once per mount: key the element by its text.
 */
export function fitText(largest: number): Attachment<HTMLElement> {
  return (element) => {
    const box = element.parentElement;
    if (box === null) return;
    const fit = () => {
      for (const step of stepsFrom(largest)) {
        element.style.fontSize = `${step}em`;
        if (fits(element, box)) return;
      }
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(box);
    // The shipped face arrives after the first paint and is wider than the system's.
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  };
}
