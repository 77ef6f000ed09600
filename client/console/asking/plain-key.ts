/** A key pressed once by itself: one that is held down would walk on through the list. */
export const isPlainKey = (
  event: Pick<KeyboardEvent, 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): boolean => !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
