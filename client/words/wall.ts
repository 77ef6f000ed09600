import type { ReactionKind } from '../../shared/contract/commands/asking.ts';

const startsWithVowel = /^[aeiou]/i;

/** Sentences that the wall says by itself; everything else on it was written by the organiser. */
/** Somebody who gave no name, in the gathering's own word for that side. */
const someone = (word: string): string => `${startsWithVowel.test(word) ? 'An' : 'A'} ${word}`;

export const wallWords = {
  product: 'Closer',
  notConnected: 'This wall is not connected yet.',
  fullScreen: 'Press F for full screen.',
  joinBy: 'Scan, or go to',
  someone,
  /** A question that is put to one side. */
  forSide: (words: string): string => `for the ${words}`,
  firstAnswer: 'Waiting for the first answer.',
  nobodyAnswered: 'Nobody answered this time.',
  closed: 'Closed.',
  wordsBeingRead: 'The words are being read.',
  answersBeingRead: 'The answers are being read.',
  askedAgain: 'Asked for the second time.',
  tablesAnswered: (answered: number, of: number): string => `${answered} of ${of} tables answered.`,
  findTable: 'Find your table',
  findNumber: 'Find your number',
  swapSides: 'Change sides at your table',
  swapSteps: ['Thank', 'Stand', 'Swap', 'Sit'],
  reactionsLately: 'Reactions of the last seconds',
  reactions: {
    clap: 'applause',
    heart: 'hearts',
    wow: 'surprise',
    smile: 'smiles',
    thinking: 'thinking',
  } satisfies Record<ReactionKind, string>,
} as const;
