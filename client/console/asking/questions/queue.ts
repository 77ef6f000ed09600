import type { ConsoleQuestionCard, FloorCard } from '../../../../shared/contract/cards/asking.ts';
import type { QuestionId } from '../../../../shared/contract/ids.ts';

export interface Queues {
  /** First come first served; then those that were put off. */
  waiting: ConsoleQuestionCard[];
  held: ConsoleQuestionCard[];
  /** In the order of the floor. */
  approved: ConsoleQuestionCard[];
  hidden: ConsoleQuestionCard[];
  /** Written to the crew alone: apart from all others, whatever their state. */
  privately: ConsoleQuestionCard[];
  /** What was joined, by the question that it was joined with. */
  joined: ReadonlyMap<QuestionId, ConsoleQuestionCard[]>;
}

/** As they came: a new one never pushes in between those that are being read. */
const byAge = (a: ConsoleQuestionCard, b: ConsoleQuestionCard): number => a.place - b.place;

/** Approved ones as the floor orders them; one that the floor does not name yet stands last. */
function byFloor(floor: FloorCard | undefined): (a: ConsoleQuestionCard, b: ConsoleQuestionCard) => number {
  const places = new Map(floor?.order.map((id, at) => [id, at]));
  const placeOf = ({ id }: ConsoleQuestionCard): number => places.get(id) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b) || byAge(a, b);
}

function joinedOf(questions: readonly ConsoleQuestionCard[]): Map<QuestionId, ConsoleQuestionCard[]> {
  const joined = new Map<QuestionId, ConsoleQuestionCard[]>();
  for (const one of questions) {
    if (one.state !== 'merged' || one.mergedInto === null) continue;
    joined.set(one.mergedInto, [...(joined.get(one.mergedInto) ?? []), one]);
  }
  return joined;
}

/** What is to be read, what was approved, and what is for the crew alone. */
export function queuesOf(questions: readonly ConsoleQuestionCard[], floor: FloorCard | undefined): Queues {
  const forAll = questions.filter(({ to }) => to !== 'privately');
  const inState = (state: ConsoleQuestionCard['state']): ConsoleQuestionCard[] =>
    forAll.filter((one) => one.state === state).toSorted(byAge);
  return {
    waiting: inState('waiting'),
    held: inState('held'),
    approved: inState('approved').toSorted(byFloor(floor)),
    hidden: inState('hidden'),
    privately: questions
      .filter(({ to, state }) => to === 'privately' && state !== 'withdrawn' && state !== 'hidden')
      .toSorted(byAge),
    joined: joinedOf(questions),
  };
}

/** The question that the room would hear next: the first open one that is not being discussed. */
export const nextOf = ({ approved }: Pick<Queues, 'approved'>): ConsoleQuestionCard | undefined =>
  approved.find(({ fate, spotlit }) => fate.kind === 'open' && !spotlit);

export type ReviewKey = 'approved' | 'held' | 'hidden';
const verdictOfKey: Readonly<Record<string, ReviewKey>> = { y: 'approved', l: 'held', n: 'hidden' };

/** Y, L and N review the question that has the focus. */
export function verdictOf(key: string): ReviewKey | null {
  const lower = key.toLowerCase();
  return Object.hasOwn(verdictOfKey, lower) ? (verdictOfKey[lower] ?? null) : null;
}
