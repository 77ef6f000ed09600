import type { ConsoleQuestionCard, FateReason } from '../../shared/contract/cards/asking.ts';
import type { CommandData } from '../../shared/contract/commands/command.ts';
import type { QuestionId } from '../../shared/contract/ids.ts';
import type { Ask } from '../console/kit/ask.ts';
import type { Deed } from './deeds.svelte.ts';

type Review = CommandData<'review-questions'>;
export type Verdict = 'approved' | 'held' | 'hidden';
/** As many as one command takes. */
const AT_ONCE = 50;

/** How the crew sees a question now; undefined when it is not there any more. */
export type LookUp = (question: QuestionId) => ConsoleQuestionCard | undefined;

interface Reviewing {
  ask: Ask;
  look: LookUp;
  verdict: Verdict;
  reason: FateReason | null;
  /** What undo says of it. */
  says: string;
}

/** Yes, later or no to one or several; undone, each is again what it was before, with its reason. */
export function reviewDeed(
  cards: readonly ConsoleQuestionCard[],
  { ask, look, verdict, reason, says }: Reviewing,
): Deed {
  const now: Review = { questions: cards.map(({ id }) => id), verdict, reason };
  return {
    says,
    items: cards.map(({ id, state }) => ({ key: id, was: state })),
    act: () => askAll(ask, [now]),
    undo: () => askAll(ask, before(cards.filter((card) => isStillOurs(card, look(card.id), verdict)))),
  };
}

/** The same as an approved one; undone, they are two again. */
export const joinDeed = (
  card: ConsoleQuestionCard,
  into: QuestionId,
  { ask, says }: Pick<Reviewing, 'ask' | 'says'>,
): Deed => ({
  says,
  items: [{ key: card.id, was: card.state }],
  act: () => ask('merge-question', { question: card.id, into }),
  undo: async () => {
    if (!(await ask('unmerge-question', { question: card.id }))) return false;
    return card.state === 'waiting' || askAll(ask, before([card]));
  },
});

/** Somebody else may have decided otherwise since: that stays. */
const isStillOurs = (
  before: ConsoleQuestionCard,
  now: ConsoleQuestionCard | undefined,
  verdict: Verdict,
): boolean => now !== undefined && (now.state === verdict || now.state === before.state);

/** What brings each back to where it was: one command for each state and reason. */
function before(cards: readonly ConsoleQuestionCard[]): Review[] {
  const groups = new Map<string, Review>();
  for (const { id, state, fate } of cards) {
    const verdict = state === 'approved' || state === 'held' || state === 'hidden' ? state : 'waiting';
    const reason = verdict === 'hidden' ? fate.reason : null;
    const group = groups.get(`${verdict} ${reason}`) ?? { questions: [], verdict, reason };
    groups.set(`${verdict} ${reason}`, { ...group, questions: [...group.questions, id] });
  }
  return [...groups.values()];
}

async function askAll(ask: Ask, reviews: readonly Review[]): Promise<boolean> {
  const parts = reviews.flatMap((review) =>
    Array.from({ length: Math.ceil(review.questions.length / AT_ONCE) }, (_, part) => ({
      ...review,
      questions: review.questions.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
    })),
  );
  const answers = await Promise.all(parts.map((part) => ask('review-questions', part)));
  return answers.every((granted) => granted);
}
