import type { QuestionId } from '../../contract/ids.ts';
import { alternates, approvedEntries, bySupport, freeOrder, isOpenQuestion } from '../questions/order-of.ts';
import type { QuestionEntry } from '../questions/order-of.ts';
import type { State } from '../rule.ts';

/** Phones hold so many of the first questions, and so many of the newest: a view stays below 14 kB. */
const FIRST = 10;
const NEWEST = 4;

type Order = (a: QuestionEntry, b: QuestionEntry) => number;

const byNewness: Order = (a, b) => b[1].atMs - a[1].atMs || (a[0] < b[0] ? -1 : 1);

/** Every approved question. */
export const approvedQuestions = (state: State): QuestionId[] => approvedEntries(state).map(([id]) => id);

/**
 * The approved questions that the phones of both sides hold: the first as they stand while none is in the spotlight,
 * open ones before settled ones, and the newest.
 */
export function shownQuestions(state: State): QuestionId[] {
  const { first, newest } = ranked(state);
  return idsOf([...first.slice(0, FIRST), ...newest.slice(0, NEWEST)]);
}

/** Whether phones hold this question; where it can it counts instead of sorting, because every card asks. */
export function isShown(state: State, id: QuestionId): boolean {
  const question = state.questions[id];
  if (question?.state !== 'approved') return false;
  if (alternates(state)) return shownQuestions(state).includes(id);
  const mine: QuestionEntry = [id, question];
  const others = approvedEntries(state);
  const before = (order: Order, among: QuestionEntry[]) =>
    among.filter((other) => order(other, mine) < 0 && other[0] !== id).length;
  if (before(bySupport, others) < FIRST) return true;
  return isOpenQuestion(mine) && before(byNewness, others.filter(isOpenQuestion)) < NEWEST;
}

/**
 * Questions that phones may have gained or lost through so many changes of other questions: those that
 * stand this near to the end of either list. Where sides take turns, every second place is of one side.
 */
export function questionsAtTheEdge(state: State, changes: number): QuestionId[] {
  const { first, newest } = ranked(state);
  const near = alternates(state) ? 2 * changes + 2 : changes;
  const edge = (list: QuestionEntry[], size: number, by: number) =>
    list.slice(Math.max(0, size - by), size + by);
  return idsOf([...edge(first, FIRST, near), ...edge(newest, NEWEST, changes)]);
}

function ranked(state: State): { first: QuestionEntry[]; newest: QuestionEntry[] } {
  const first = freeOrder(state);
  return { first, newest: first.filter(isOpenQuestion).sort(byNewness) };
}

const idsOf = (entries: QuestionEntry[]): QuestionId[] => [...new Set(entries.map(([id]) => id))];
