import { fillText } from '../../../shared/words/fill-text.ts';
import { consoleWords } from '../../words/console.ts';

export type Surface = 'wall' | 'customers' | 'colleagues';

/**
 * A surface's line as the console shows it: on phones what differs from one to the next stands in brackets. Without
 * a value the surface falls back to the title, and so does this.
 */
export function fillForShow(
  text: string,
  surface: Surface,
  known: { title: string; objective: string },
): string {
  const differing = surface === 'wall' ? {} : consoleWords.previews.placeholders;
  return fillText(text, { ...differing, objective: known.objective }, known.title);
}
