import type { Attachment } from 'svelte/attachments';
import { shorterTexts } from './shorter-texts.ts';
import { stepsFrom } from './legibility.ts';

/** Lines are set tighter than their letters are tall, so `scrollHeight` is never inside a box of the same height. */
const fits = (element: HTMLElement, box: HTMLElement): boolean =>
  element.offsetHeight <= box.clientHeight && element.scrollWidth <= box.clientWidth;

/** Whole words while there is a size at which they fit. */
function fitsAtAStep(element: HTMLElement, box: HTMLElement, largest: number): boolean {
  element.style.overflowWrap = 'normal';
  return stepsFrom(largest).some((step) => {
    element.style.fontSize = `${step}em`;
    return fits(element, box);
  });
}

/** Too much even for the body size: the last row still has to read it, so it is words that go, not size. */
function cutToFit(element: HTMLElement, box: HTMLElement, text: string): void {
  element.style.overflowWrap = 'anywhere';
  if (fits(element, box)) return;
  for (const shorter of shorterTexts(text)) {
    element.textContent = shorter;
    if (fits(element, box)) return;
  }
}

/**
 * Shows `text` at the largest of the steps at which it stays inside the element's parent: from `largest` times
 * the body down to the body, never under it. Fits once per mount: key the element by its text.
 */
export function fitText(text: string, largest: number): Attachment<HTMLElement> {
  return (element) => {
    const box = element.parentElement;
    if (box === null) return;
    const fit = () => {
      element.textContent = text;
      if (!fitsAtAStep(element, box, largest)) cutToFit(element, box, text);
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
