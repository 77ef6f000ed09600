import type { Attachment } from 'svelte/attachments';
import type { PageMeasures } from './page-layout.ts';

/** A foot of one line with what stands above it. */
const FOOT_LINE_EM = 1.6;

const topOf = (rect: DOMRect | undefined): number => rect?.top ?? 0;
const bottomOf = (rect: DOMRect | undefined): number => rect?.bottom ?? 0;
const heightIn = (sample: HTMLElement, part: string): number =>
  sample.querySelector(`[data-part=${part}]`)?.getBoundingClientRect().height ?? 0;

/** `sample` holds the head, all rows as `li`, and the foot, laid out as wide as a page; `box` is the room of a page. */
function measured(sample: HTMLElement, box: HTMLElement): PageMeasures {
  const rects = [...sample.querySelectorAll('[data-part=rows] li')].map((row) => row.getBoundingClientRect());
  const gap = Math.max(0, topOf(rects[1]) - bottomOf(rects[0]));
  const beside = heightIn(sample, 'rows') - (bottomOf(rects.at(-1)) - topOf(rects[0]));
  return {
    rows: rects.map((rect) => rect.height + gap),
    capacity: box.clientHeight - beside + gap,
    head: heightIn(sample, 'head'),
    foot: heightIn(sample, 'foot'),
    footLine: parseFloat(getComputedStyle(sample).fontSize) * FOOT_LINE_EM,
  };
}

/** Measures the element within its parent now, and again whenever the type or the room changes. */
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
