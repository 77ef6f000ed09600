const NEXT = ['ArrowDown', 'ArrowRight'];
const BEFORE = ['ArrowUp', 'ArrowLeft'];

/**
 * Arrow keys among the radio buttons of a group. They move the focus only: where a choice is sent at once,
 * walking past the others must not answer.
 */
export function walkRadios(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = NEXT.includes(event.key) ? 1 : BEFORE.includes(event.key) ? -1 : 0;
  if (by === 0) return;
  const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')];
  const at = radios.findIndex((radio) => radio === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  radios.at((at + by) % radios.length)?.focus();
}

/** Which radio button of a group Tab reaches: the chosen one, else the first. */
export const tabStop = (isChosen: boolean, isFirst: boolean, anyChosen: boolean): 0 | -1 =>
  isChosen || (isFirst && !anyChosen) ? 0 : -1;
