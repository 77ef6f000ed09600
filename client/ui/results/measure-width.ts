import type { Attachment } from 'svelte/attachments';

/** Tells the inner width of the element now, and again whenever it changes. */
export function measureWidth(onmeasured: (width: number) => void): Attachment<HTMLElement> {
  return (box) => {
    const look = () => onmeasured(box.clientWidth);
    const watch = new ResizeObserver(look);
    watch.observe(box);
    look();
    return () => watch.disconnect();
  };
}
