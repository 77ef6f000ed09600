import type { AnswerData } from '../../contract/cards/asks.ts';
import type { OptionId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';

/** One line, however it was typed. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words of a cloud as they are kept: without empty ones, and each once. */
export function wordsOf(words: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const word of words.map(oneLine)) {
    const fold = word.toLowerCase();
    if (word !== '' && !byFold.has(fold)) byFold.set(fold, word);
  }
  return [...byFold.values()];
}

type Sortings = ReadOnly<Extract<AnswerData, { kind: 'sorting' }>['items']>;

/** "What instead" by option; only those that were written. */
export const insteadOf = (items: Sortings): [OptionId, string][] =>
  items
    .map(({ option, instead }): [OptionId, string] => [option, oneLine(instead)])
    .filter(([, text]) => text !== '');

function insteadText(items: Sortings): string {
  const written = insteadOf(items);
  return written.length > 0 ? JSON.stringify(Object.fromEntries(written)) : '';
}

function writtenIn(answer: ReadOnly<AnswerData>): string {
  switch (answer.kind) {
    case 'text':
      return answer.text.trim();
    case 'choice':
      return oneLine(answer.other);
    case 'words':
      return wordsOf(answer.words).join('\n');
    case 'sorting':
      return insteadText(answer.items);
    default:
      return '';
  }
}

/** The words of an answer as its body keeps them, see `AnswerValue`; null where there are none. */
export const answerText = (answer: ReadOnly<AnswerData>): string | null => writtenIn(answer) || null;
