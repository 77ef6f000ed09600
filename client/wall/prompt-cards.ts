import type { WallCards } from '../../shared/contract/cards/cards.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Gathering } from '../connection/gathering-port.ts';
import type { PromptCards } from './prompt-scene.ts';

/** While no prompt is on stage. */
export const nothingAsked: PromptCards = {
  prompt: undefined,
  progress: undefined,
  tally: undefined,
  words: undefined,
  pulse: undefined,
  shownAnswers: undefined,
};

/** The cards of the prompt on stage, if it is one. */
export function promptCards(
  gathering: Pick<Gathering<WallCards>, 'card'>,
  segment: SegmentId | null,
): PromptCards {
  if (segment === null) return nothingAsked;
  return {
    prompt: gathering.card(`prompt:${segment}`),
    progress: gathering.card(`progress:${segment}`),
    tally: gathering.card(`tally:${segment}`),
    words: gathering.card(`words:${segment}`),
    pulse: gathering.card(`pulse:${segment}`),
    shownAnswers: gathering.card(`shown-answers:${segment}`),
  };
}
