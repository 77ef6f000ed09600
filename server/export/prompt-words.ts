import type { PromptCard, TallyRow } from '../../shared/contract/cards/prompts.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { pick } from '../../shared/words/pick.ts';

interface ReadPrompt {
  segment: SegmentId;
  /** 1, and 2 for a prompt that was asked again. */
  round: number;
  question: string;
  kind: string;
}

function roundOf(prompts: readonly PromptCard[], { earlier }: PromptCard): number {
  const before = new Set<SegmentId>();
  for (let id = earlier; id !== null && !before.has(id);) {
    before.add(id);
    id = prompts.find((one) => one.id === id)?.earlier ?? null;
  }
  return before.size + 1;
}

/** What every line about a prompt begins with, in the gathering's first language. */
export const readPrompt = (
  prompts: readonly PromptCard[],
  prompt: PromptCard,
  language: string,
): ReadPrompt => ({
  segment: prompt.id,
  round: roundOf(prompts, prompt),
  question: pick(prompt.title, language),
  kind: prompt.isPulse ? 'pulse' : prompt.asks.kind,
});

/** An option's words; "other" and steps as they are. */
export function optionWords({ options }: PromptCard, id: string, language: string): string {
  const option = options.find((one) => one.id === id);
  return option === undefined ? id : pick(option.label, language);
}

/** What a line of results is about: an option, a step, or the two ends of a bin. */
export function rowWords(prompt: PromptCard, { id, from, to }: TallyRow, language: string): string {
  if (from === null || to === null) return optionWords(prompt, id, language);
  return from === to ? `${from}` : `${from} to ${to}`;
}
