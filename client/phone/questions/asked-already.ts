import type { QuestionCard } from '../../../shared/contract/cards/asking.ts';
import { alike } from '../../../shared/contract/alike.ts';

/** No more than a thumb's reach of them. */
const MOST = 2;
/** From here on two texts may be the same question. */
const LIKE = 0.5;
/** Shorter words say too little to be like anything. */
const ENOUGH = 8;

/** Questions in the list that ask nearly what is being typed: open ones first, then what many ask. */
export function askedAlready(typed: string, questions: readonly QuestionCard[]): QuestionCard[] {
  if (typed.trim().length < ENOUGH) return [];
  return questions
    .filter(({ text }) => alike(typed, text) >= LIKE)
    .sort((a, b) => Number(a.answered) - Number(b.answered) || b.supporters - a.supporters)
    .slice(0, MOST);
}
