import type { QuestionCard } from '../../../shared/contract/cards/asking.ts';
import { byLikeness, PERHAPS_THE_SAME } from '../../../shared/contract/alike.ts';

/** No more than a thumb's reach of them. */
const MOST = 2;
/** Shorter words say too little to be like anything. */
const ENOUGH = 8;

/** Questions in the list that ask nearly what is being typed: open ones first, then what many ask. */
export function askedAlready(typed: string, questions: readonly QuestionCard[]): QuestionCard[] {
  if (typed.trim().length < ENOUGH) return [];
  return byLikeness(typed, questions, PERHAPS_THE_SAME)
    .nearly.sort((a, b) => Number(a.answered) - Number(b.answered) || b.supporters - a.supporters)
    .slice(0, MOST);
}
