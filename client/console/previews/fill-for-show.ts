import { fillText } from '../../../shared/words/fill-text.ts';
import { consoleWords } from '../../words/console.ts';

/** A phone's line as the console shows it: what differs from phone to phone stands in brackets. */
export const fillForShow = (text: string, title: string): string =>
  fillText(text, consoleWords.previews.placeholders, title);
