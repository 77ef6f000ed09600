import { MASKED } from '../../../contract/cards/asks.ts';
import type { OptionId } from '../../../contract/ids.ts';
import type { PromptSettings } from '../../prompts/prompt-settings.ts';
import type { ReadOnly } from '../../read-only.ts';
import { maskedText } from '../../reading/masked-text.ts';
import type { PromptAnswer } from '../../state.ts';

/** The words of an answer, and line by line what they belong to. */
export interface AnswerLines {
  text: string;
  options: (OptionId | null)[];
}

/** "What instead" by option, as it lies in a body; null where that cannot be read. */
export function insteadIn(words: string | null): Partial<Record<string, string>> | null {
  try {
    const read: unknown = JSON.parse(words ?? '{}');
    return typeof read === 'object' && read !== null ? read : null;
  } catch {
    return null;
  }
}

const plainLines = (text: string): AnswerLines => ({ text, options: text.split('\n').map(() => null) });

function sortedLines(words: string, { options }: PromptSettings): AnswerLines {
  const instead = insteadIn(words);
  if (instead === null) return { text: MASKED, options: [null] };
  const said = options.flatMap(({ id }) => {
    const line = instead[id]?.replace(/\s+/g, ' ').trim() ?? '';
    return line === '' ? [] : [{ id, line }];
  });
  return { text: said.map(({ line }) => line).join('\n'), options: said.map(({ id }) => id) };
}

/** An answer's words as everybody but its author reads them; empty where they are gone. */
export function answerLines(
  settings: PromptSettings,
  { reading, lifted, value }: ReadOnly<PromptAnswer>,
  words: string | null,
): AnswerLines {
  if (words === null) return { text: '', options: [null] };
  const masked = maskedText(words, reading, lifted);
  return value.kind === 'sorting' ? sortedLines(masked, settings) : plainLines(masked);
}
