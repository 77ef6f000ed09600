import type { ReactionKind } from '../../shared/contract/commands/asking.ts';

const startsWithVowel = /^[aeiou]/i;

/** Somebody who gave no name, in the gathering's own word for that side. */
const someone = (word: string): string => `${startsWithVowel.test(word) ? 'An' : 'A'} ${word}`;

/** Sentences that the wall says by itself; everything else on it was written by the organiser. */
export const wallWords = {
  product: 'Closer',
  notConnected: 'This wall is not connected yet.',
  fullScreen: 'Press F for full screen.',
  joinBy: 'Scan, or go to',
  someone,
  somebody: 'Somebody',
  /** A question that is put to one side. */
  forSide: (words: string): string => `for the ${words}`,
  firstAnswer: 'Waiting for the first answer.',
  nobodyAnswered: 'Nobody answered this time.',
  closed: 'Closed.',
  wordsBeingRead: 'The words are being read.',
  answersBeingRead: 'The answers are being read.',
  askedAgain: 'Asked for the second time.',
  tablesAnswered: (answered: number, of: number): string => `${answered} of ${of} tables answered.`,
  /** What people do with their phones. */
  todo: {
    onPhones: 'The question is on your phone.',
    ask: 'Ask on your phone.',
    sort: 'Keep, change or stop each one.',
    share: (total: number): string => `Share out ${total} points.`,
    order: (most: number, of: number): string =>
      most < of ? `Put the best ${most} in order.` : 'Put them in order, the best first.',
    choose: (least: number, most: number): string =>
      least === most
        ? `Choose ${most}.`
        : least > 1
          ? `Choose ${least} to ${most}.`
          : `Choose up to ${most}.`,
  },
  findTable: 'Find your table',
  findNumber: 'Find your number',
  swapSides: 'Change sides at your table',
  swapSteps: ['Thank', 'Stand', 'Swap', 'Sit'],
  reactionsLately: 'Reactions of the last seconds',
  reactions: {
    clap: 'applause',
    heart: 'warm',
    wow: 'wow',
    smile: 'smiles',
    thinking: 'thinking',
  } satisfies Record<ReactionKind, string>,
} as const;
