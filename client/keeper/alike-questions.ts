import { alike } from '../../shared/contract/alike.ts';
import type { ConsoleQuestionCard } from '../../shared/contract/cards/asking.ts';

/** From here on two texts may be the same question; a person decides. */
const LIKE = 0.3;

/** Approved questions to join one with: nearly the same first, and apart from all others. */
export function alikeQuestions(text: string, approved: readonly ConsoleQuestionCard[]) {
  const judged = approved.map((card) => ({ card, likeness: alike(text, card.text) }));
  const sorted = judged.sort((a, b) => b.likeness - a.likeness || b.card.supporters - a.card.supporters);
  return {
    nearly: sorted.filter(({ likeness }) => likeness >= LIKE).map(({ card }) => card),
    others: sorted.filter(({ likeness }) => likeness < LIKE).map(({ card }) => card),
  };
}
