import type { TextVerdict } from '../../shared/contract/cards/asks.ts';
import type { AnswerCard, ConsoleWordsCard } from '../../shared/contract/cards/prompts.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Ask } from '../console/kit/ask.ts';
import { keeperWords } from '../words/keeper.ts';
import type { Deed } from './deeds.svelte.ts';

type Word = ConsoleWordsCard['words'][number];
export type TextDecision = Exclude<TextVerdict, 'waiting'>;

/** Whether a written answer may go on the wall; undone, it is what it was before. */
export function answerDeed(card: AnswerCard, verdict: TextDecision, ask: Ask): Deed {
  const { prompt, answer, state } = card;
  const review = (to: TextVerdict) => ask('review-answers', { prompt, answers: [answer], verdict: to });
  return {
    says: keeperWords.deeds[verdict](keeperWords.these([card.text])),
    items: [{ key: answer, was: state }],
    act: () => review(verdict),
    undo: () => review(state),
  };
}

/** One word of a cloud, in all its spellings. */
export function wordDeed(prompt: SegmentId, word: Word, verdict: TextDecision, ask: Ask): Deed {
  const review = (to: TextVerdict) => ask('review-words', { prompt, words: [word.key], verdict: to });
  return {
    says: keeperWords.deeds[verdict](keeperWords.these([word.text])),
    items: [],
    act: () => review(verdict),
    undo: () => review(word.state),
  };
}
