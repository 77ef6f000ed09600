const textlessInputs = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit']);

function takesText(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return !textlessInputs.has(target.type);
  return target.isContentEditable || target.tagName === 'TEXTAREA';
}

const isEmpty = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.value === '';

/**
 * Whether a key goes into a field: a clicker's Page Down must not move the show while somebody writes. An empty
 * line is not writing, so that a clicker is never dead after a note was kept; letters still go into it.
 */
export function isTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') !== null) return takesText(target) || target.matches('input, select');
  if (target.tagName === 'SELECT') return true;
  return takesText(target) && !(key.startsWith('Page') && isEmpty(target));
}
