import fc from 'fast-check';
import { happenings, type Happening } from './views-mending.ts';
import { wishNames, type Move, type WishName } from './views-random.ts';

const often: Partial<Record<WishName, number>> = {
  next: 5,
  undo: 3,
  join: 4,
  answer: 12,
  settles: 3,
  addPrompt: 2,
  movesPrompt: 2,
  reviewsAnswer: 2,
  reviewsWord: 2,
  question: 4,
  review: 5,
  support: 4,
  attendance: 3,
  inRound: 8,
};

const oftenHere: Partial<Record<Happening, number>> = { mend: 6, leave: 2, undoRepair: 3 };

const repeated = <What extends string>(whats: What[], times: Partial<Record<What, number>>): What[] =>
  whats.flatMap((what) => Array.from({ length: times[what] ?? 1 }, () => what));

const whats: Move['what'][] = [...repeated(wishNames, often), ...repeated(happenings, oftenHere)];

const number = fc.nat({ max: 10_000 });
const moveOf = (among: Move['what'][]): fc.Arbitrary<Move> =>
  fc.record({ what: fc.constantFrom(...among), a: number, b: number, c: number });

export const anyMove = moveOf(whats);
/** Much of what happens while people meet. */
export const roundMove = moveOf([
  ...repeated(happenings, { mend: 5, leave: 2, undoRepair: 3, seen: 2 }),
  'next',
  'undo',
  ...Array.from({ length: 10 }, () => 'inRound' as const),
  'attendance',
  'attendance',
  'roster',
  'recognise',
  'join',
  'join',
]);
export const questionMove = moveOf([
  'question',
  'review',
  'support',
  'support',
  'withdraw',
  'spotlight',
  'answered',
  'merges',
  'unmerges',
  'reviewsSeveral',
  'takesBack',
  'lifts',
  'consent',
  'join',
]);

/** Much of what happens while a prompt is on stage. */
export const promptMove = moveOf([
  ...repeated(
    ['addPrompt', 'close', 'reopen', 'results', 'settles', 'allowsWall', 'reviewsAnswer', 'reviewsWord'],
    { addPrompt: 2, settles: 3, reviewsAnswer: 3, reviewsWord: 3, allowsWall: 2 },
  ),
  ...repeated(
    [
      'freezes',
      'asksAgain',
      'movesPrompt',
      'removesPrompt',
      'lifts',
      'star',
      'undo',
      'consent',
      'roster',
      'editPrompt',
    ],
    {},
  ),
  ...repeated(['answer', 'next', 'join', 'attendance'], { answer: 16, next: 4, join: 2, attendance: 2 }),
]);
