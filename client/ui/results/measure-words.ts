import type { Attachment } from 'svelte/attachments';
import type { Area } from './cloud-layout.ts';

/** The room of a cloud in units of its own type, and how wide a text is in them. */
export interface CloudMeasures {
  area: Area;
  widthOf: (text: string) => number;
}

/** Before anything is measured: no face is wider than this on average. */
export const guessedWidth = (text: string): number => [...text].length * 0.62;

function measured(box: HTMLElement): CloudMeasures {
  const { fontSize, fontFamily, fontWeight } = getComputedStyle(box);
  const em = parseFloat(fontSize) || 16;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen !== null) pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return {
    area: { width: box.clientWidth / em, height: box.clientHeight / em },
    widthOf: (text) => (pen === null ? guessedWidth(text) : pen.measureText(text).width / em),
  };
}

/** Measures the element now, and again whenever the type or the room changes. */
export function measureWords(onmeasured: (measures: CloudMeasures) => void): Attachment<HTMLElement> {
  return (box) => {
    const look = () => onmeasured(measured(box));
    const watch = new ResizeObserver(look);
    watch.observe(box);
    document.fonts.addEventListener('loadingdone', look);
    look();
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', look);
    };
  };
}
