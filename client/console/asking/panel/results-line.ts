import type { PromptCard } from '../../../../shared/contract/cards/prompts.ts';
import { mayBeShown } from '../../../../shared/contract/prompt-rules.ts';
import { askingWords } from '../../../words/console-asking.ts';

const words = askingWords.prompt;

/** Whether they can be shown now: what was promised for after the closing waits for it. */
export const canBeShown = (prompt: Pick<PromptCard, 'results' | 'resultsShown' | 'open'>): boolean =>
  mayBeShown(prompt) &&
  (prompt.resultsShown || !prompt.open || prompt.results === 'always' || prompt.results === 'reveal');

/** Who sees the results now, in one sentence; where the room never does, why not. */
export function resultsLine(
  prompt: Pick<PromptCard, 'asks' | 'results' | 'resultsShown' | 'open' | 'isPulse' | 'earlier'>,
): string {
  const { results, resultsShown, open } = prompt;
  if (!mayBeShown(prompt)) return words.told[results];
  if (prompt.isPulse && prompt.earlier === null && !resultsShown) return words.before;
  if (!resultsShown) return words.hidden;
  return results === 'answered' && open ? words.shownAnswered : shownOf(prompt);
}

/** What people typed is shown only after a yes, and not all of it. */
const shownOf = ({ asks: { kind } }: Pick<PromptCard, 'asks'>): string =>
  kind === 'text' ? words.shownText : kind === 'words' ? words.shownWords : words.shown;

/** What people were told before they answered; "" where that is said already. */
export function toldLine(prompt: Pick<PromptCard, 'asks' | 'results' | 'isPulse'>): string {
  if (!mayBeShown(prompt)) return '';
  if (prompt.asks.kind === 'text') return words.toldText;
  return prompt.isPulse ? words.toldPulse : words.told[prompt.results];
}
