import type { TextVerdict } from '../../shared/contract/cards/asks.ts';
import type { AnswerCard, ConsoleWordsCard } from '../../shared/contract/cards/prompts.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Ask } from '../console/kit/ask.ts';
import { keeperWords } from '../words/keeper.ts';
import type { Deed } from '../reviewing/deeds.svelte.ts';
import { answerKey } from './item.ts';

type Word = ConsoleWordsCard['words'][number];
export type TextDecision = Exclude<TextVerdict, 'waiting'>;

/** Whether a written answer may go on the wall; undone, it is what it was before. */
export function answerDeed(card: AnswerCard, verdict: TextDecision, ask: Ask): Deed {
  const { prompt, answer, wording, state } = card;
  const answers = [{ answer, wording }];
  const review = (to: TextVerdict) => ask('review-answers', { prompt, answers, verdict: to });
  return {
    says: keeperWords.deeds[verdict](keeperWords.these([card.text])),
    items: [{ key: answerKey(card), was: state }],
    act: () => review(verdict),
    undo: () => review(state),
  };
}

/** The cloud stays as it is, or grows on. */
export function freezeDeed(prompt: SegmentId, frozen: boolean, title: string, ask: Ask): Deed {
  const freeze = (to: boolean) => ask('freeze-words', { prompt, frozen: to });
  return {
    says: keeperWords.deeds[frozen ? 'frozen' : 'unfrozen'](keeperWords.these([title])),
    items: [],
    act: () => freeze(frozen),
    undo: () => freeze(!frozen),
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
