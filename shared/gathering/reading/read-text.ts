import { seemsToName } from '../../contract/names-somebody.ts';
import { hasMarkedWord } from './find-marked.ts';
import { findNames, type Surnames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { plainDigits } from './plain-digits.ts';
import type { TextReading } from './text-reading.ts';

export interface ReadingWith {
  /** Surnames of both sides, folded: see `surnamesIn`. */
  surnames: Surnames;
}

/** What whoever reads a typed text before the room is warned of, and what is hidden until they lift it. */
export function readText(text: string, { surnames }: ReadingWith): TextReading {
  const numbers = findNumbers(plainDigits(text));
  const names = findNames(numbers.rest, surnames);
  return {
    masks: [...numbers.masks, ...names].sort((a, b) => a.from - b.from),
    marked: hasMarkedWord(text),
    namesSomebody: names.length > 0 || seemsToName(text),
  };
}
