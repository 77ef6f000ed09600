const fieldTags = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/** Whether keys go into a field: a clicker's Page Down must not move the show while somebody writes. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || fieldTags.has(target.tagName);
}
