import type { ConsoleQuestionCard } from '../../../shared/contract/cards/asking.ts';

export interface Queues {
  /** New ones first come first served, then those that were put off. */
  waiting: ConsoleQuestionCard[];
  held: ConsoleQuestionCard[];
  /** Open ones by "me too", then the answered. */
  approved: ConsoleQuestionCard[];
  hidden: ConsoleQuestionCard[];
}

const byAge = (a: ConsoleQuestionCard, b: ConsoleQuestionCard): number => a.atMs - b.atMs;
const byWish = (a: ConsoleQuestionCard, b: ConsoleQuestionCard): number =>
  Number(a.answered) - Number(b.answered) || b.supporters - a.supporters || byAge(a, b);

export function queuesOf(questions: readonly ConsoleQuestionCard[]): Queues {
  const inState = (state: ConsoleQuestionCard['state']): ConsoleQuestionCard[] =>
    questions.filter((one) => one.state === state).toSorted(byAge);
  return {
    waiting: inState('waiting'),
    held: inState('held'),
    approved: inState('approved').toSorted(byWish),
    hidden: inState('hidden'),
  };
}

export type ReviewKey = 'approved' | 'held' | 'hidden';
const verdictOfKey: Readonly<Record<string, ReviewKey>> = { y: 'approved', l: 'held', n: 'hidden' };

/** Y, L and N review the question that has the focus. */
export function verdictOf(key: string): ReviewKey | null {
  const lower = key.toLowerCase();
  return Object.hasOwn(verdictOfKey, lower) ? (verdictOfKey[lower] ?? null) : null;
}
