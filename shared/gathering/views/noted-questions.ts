import type { QuestionId } from '../../contract/ids.ts';
import { approvedEntries, bySupport, type QuestionEntry } from '../questions/order-of.ts';
import type { State } from '../rule.ts';

/** Phones hold so many notes of the crew, of the first questions that have one: a view stays below 14 kB. */
const NOTES = 3;

const noted = (state: State): QuestionEntry[] =>
  approvedEntries(state).filter(([, { note }]) => note !== null);

/** Whether phones read the crew's note on this question; who asked it reads it anyway. */
export function isNoteTold(state: State, id: QuestionId): boolean {
  const mine = noted(state).find(([other]) => other === id);
  if (mine === undefined) return false;
  return noted(state).filter((other) => other[0] !== id && bySupport(other, mine) < 0).length < NOTES;
}

/** Questions whose note phones may have gained or lost through so many changes of other questions. */
export const notesAtTheEdge = (state: State, changes: number): QuestionId[] =>
  noted(state)
    .sort(bySupport)
    .slice(Math.max(0, NOTES - changes), NOTES + changes)
    .map(([id]) => id);
