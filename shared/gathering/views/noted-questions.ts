import type { QuestionId } from '../../contract/ids.ts';
import { approvedEntries, bySupport, type QuestionEntry } from '../questions/order-of.ts';
import type { State } from '../rule.ts';

/** Phones hold so many whole notes of the crew, of the first questions that have one: a view stays below 14 kB. */
const NOTES = 3;
/** Of all others they hold the beginning: who asked without a name reads it there and nowhere else. */
const BEGINNING = 60;

const noted = (state: State): QuestionEntry[] =>
  approvedEntries(state).filter(([, { note }]) => note !== null);

/** A note that is too long for a phone, with "…" where it goes on. */
export function beginningOf(note: string): string {
  const letters = [...note];
  return letters.length <= BEGINNING ? note : `${letters.slice(0, BEGINNING).join('').trimEnd()}…`;
}

/** Whether phones read the whole of the crew's note on this question. */
export function isNoteTold(state: State, id: QuestionId): boolean {
  const mine = noted(state).find(([other]) => other === id);
  if (mine === undefined) return false;
  return noted(state).filter((other) => other[0] !== id && bySupport(other, mine) < 0).length < NOTES;
}

/** Questions of whose note phones may have gained or lost through so many changes of other questions. */
export const notesAtTheEdge = (state: State, changes: number): QuestionId[] =>
  noted(state)
    .sort(bySupport)
    .slice(Math.max(0, NOTES - changes), NOTES + changes)
    .map(([id]) => id);
