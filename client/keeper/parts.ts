import type { ConsoleWordsCard } from '../../shared/contract/cards/prompts.ts';

/** The parts of the page; what needs review comes first. */
export const parts = ['questions', 'answers', 'words', 'later', 'private'] as const;
export type Part = (typeof parts)[number];
/** Where something waits for a decision; the others are only listed. */
export const isReview = (part: Part): boolean =>
  part === 'questions' || part === 'answers' || part === 'words';

/** Words of all clouds that nobody has decided. */
export const waitingWords = (clouds: readonly ConsoleWordsCard[]): number =>
  clouds.reduce(
    (sum, { words, more }) => sum + more + words.filter(({ state }) => state === 'waiting').length,
    0,
  );
