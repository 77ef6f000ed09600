import type { Attachment } from 'svelte/attachments';

/** Half a code helps nobody, and a second line would push the words of the scene: then there is none. */
export const hideUnlessOnOneLine: Attachment<HTMLElement> = (element) => {
  const look = () => {
    element.style.visibility = element.scrollWidth > element.clientWidth ? 'hidden' : 'visible';
  };
  look();
  const watch = new ResizeObserver(look);
  watch.observe(element);
  document.fonts.addEventListener('loadingdone', look);
  return () => {
    watch.disconnect();
    document.fonts.removeEventListener('loadingdone', look);
  };
};
