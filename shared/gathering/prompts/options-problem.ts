import type { OptionId } from '../../contract/ids.ts';
import { limits } from '../../contract/limits.ts';
import { refuse, type Refusal } from '../asked.ts';

/** An answer about options names each at most once, so this bounds nothing more. */
export const mostOptions = limits.options;

/** Why options of an answer are not those of the prompt, each once; or null. */
export function optionsProblem(given: readonly OptionId[], options: readonly OptionId[]): Refusal | null {
  if (!given.every((option) => options.includes(option))) return refuse('wrong-answer');
  return new Set(given).size < given.length ? refuse('twice') : null;
}
