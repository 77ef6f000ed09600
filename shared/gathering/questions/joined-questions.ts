import type { QuestionId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Question } from '../state.ts';

/** The questions that were joined with this one. */
export const joinedWith = ({ questions }: Pick<State, 'questions'>, id: QuestionId): QuestionId[] =>
  entriesOf<QuestionId, ReadOnly<Question>>(questions)
    .filter(([, { mergedInto }]) => mergedInto === id)
    .map(([joined]) => joined);

/** The question that this one went into in the end; itself where it was not joined. */
export function leadingQuestion(state: Pick<State, 'questions'>, id: QuestionId): QuestionId {
  let leading = id;
  let next = state.questions[id]?.mergedInto ?? null;
  while (next !== null) {
    leading = next;
    next = state.questions[next]?.mergedInto ?? null;
  }
  return leading;
}
