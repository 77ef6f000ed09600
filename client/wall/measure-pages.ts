import type { Attachment } from 'svelte/attachments';

/** Heights in pixels: of each row with the gap below it, and of the box less what stands beside the rows. */
export interface PageMeasures {
  rows: number[];
  capacity: number;
}

const topOf = (rect: DOMRect | undefined): number => rect?.top ?? 0;
const bottomOf = (rect: DOMRect | undefined): number => rect?.bottom ?? 0;

/** `sample` holds all rows as `li`, laid out as wide as a page; `box` is the room that a page has. */
function measured(sample: HTMLElement, box: HTMLElement): PageMeasures {
  const rects = [...sample.querySelectorAll('li')].map((row) => row.getBoundingClientRect());
  const gap = Math.max(0, topOf(rects[1]) - bottomOf(rects[0]));
  const rowsTogether = bottomOf(rects.at(-1)) - topOf(rects[0]);
  const beside = sample.getBoundingClientRect().height - rowsTogether;
  return { rows: rects.map((rect) => rect.height + gap), capacity: box.clientHeight - beside + gap };
}

/** Measures the element's rows within its parent now, and again whenever the type or the room changes. */
export function measurePages(onmeasured: (measures: PageMeasures) => void): Attachment<HTMLElement> {
  return (sample) => {
    const box = sample.parentElement;
    if (box === null) return;
    const watch = new ResizeObserver(() => onmeasured(measured(sample, box)));
    watch.observe(sample);
    watch.observe(box);
    onmeasured(measured(sample, box));
    return () => watch.disconnect();
  };
}
