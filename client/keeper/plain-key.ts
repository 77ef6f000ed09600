const TYPING = 'textarea, select, input:not([type=checkbox], [type=radio])';

/** The letter that was pressed alone and once, in small; "" while somebody types, or in a sheet over the page. */
export function plainKey(event: KeyboardEvent): string {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return '';
  if (event.target instanceof Element && event.target.matches(TYPING)) return '';
  if (document.querySelector('dialog[open]') !== null) return '';
  return event.key.toLowerCase();
}
