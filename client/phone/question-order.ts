import type { QuestionCard } from '../../shared/contract/cards/asking.ts';

/**
 * The order in which questions are shown. What somebody has seen stays where it is, so that nothing moves
 * under a finger; the rest follows by how many people ask it.
 */
export function questionOrder(seen: readonly string[], questions: readonly QuestionCard[]): string[] {
  const present = new Map(questions.map((question) => [question.id as string, question]));
  const kept = seen.filter((id) => present.has(id));
  const fresh = questions.filter(({ id }) => !kept.includes(id));
  const sorted = [...fresh].sort(
    (a, b) => Number(a.answered) - Number(b.answered) || b.supporters - a.supporters,
  );
  return [...kept, ...sorted.map(({ id }) => id)];
}
