import type { QuestionId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Question } from '../state.ts';

/** Phones hold so many of the best supported questions, and so many of the newest: a view stays below 14 kB. */
const MOST_SUPPORTED = 14;
const NEWEST = 6;

type Entry = [QuestionId, ReadOnly<Question>];
type Order = (a: Entry, b: Entry) => number;

const byId: Order = ([a], [b]) => (a < b ? -1 : 1);
const bySupport: Order = (a, b) =>
  Number(a[1].answered) - Number(b[1].answered) ||
  b[1].supporters - a[1].supporters ||
  a[1].atMs - b[1].atMs ||
  byId(a, b);
const byNewness: Order = (a, b) => b[1].atMs - a[1].atMs || byId(a, b);

/** Every approved question. */
export const approvedQuestions = (state: State): QuestionId[] => approved(state).map(([id]) => id);

/** The approved questions that the phones of both sides hold: the unanswered with most support, and the newest. */
export function shownQuestions(state: State): QuestionId[] {
  const { supported, newest } = ranked(state);
  return idsOf([...supported.slice(0, MOST_SUPPORTED), ...newest.slice(0, NEWEST)]);
}

/** Whether phones hold this question; counts instead of sorting, because every card asks. */
export function isShown(state: State, id: QuestionId): boolean {
  const question = state.questions[id];
  if (question?.state !== 'approved') return false;
  const others = approved(state);
  const before = (order: Order, among: Entry[]) =>
    among.filter((other) => order(other, [id, question]) < 0 && other[0] !== id).length;
  if (before(bySupport, others) < MOST_SUPPORTED) return true;
  return !question.answered && before(byNewness, others.filter(isUnanswered)) < NEWEST;
}

/**
 * Questions that phones may have gained or lost through so many changes of other questions: those that
 * stand this near to the end of either list.
 */
export function questionsAtTheEdge(state: State, changes: number): QuestionId[] {
  const { supported, newest } = ranked(state);
  const edge = (list: Entry[], size: number) => list.slice(Math.max(0, size - changes), size + changes);
  return idsOf([...edge(supported, MOST_SUPPORTED), ...edge(newest, NEWEST)]);
}

const approved = (state: State): Entry[] =>
  entriesOf<QuestionId, ReadOnly<Question>>(state.questions).filter(
    ([, { state: now }]) => now === 'approved',
  );

const isUnanswered = ([, { answered }]: Entry): boolean => !answered;

function ranked(state: State): { supported: Entry[]; newest: Entry[] } {
  const supported = approved(state).sort(bySupport);
  const newest = supported.filter(isUnanswered).sort(byNewness);
  return { supported, newest };
}

const idsOf = (entries: Entry[]): QuestionId[] => [...new Set(entries.map(([id]) => id))];
