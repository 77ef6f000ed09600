import type { MyQuestionCard } from '../../contract/cards/asking.ts';
import type { PersonId, QuestionId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Question } from '../state.ts';
import type { Look } from './look.ts';

/** A phone holds so many of the person's latest named questions, so that its view stays small. */
const LATEST = 8;

/** For its author; an anonymous one only as long as the body that links the author is there. */
export function myQuestionCard(look: Look, person: PersonId, id: QuestionId): MyQuestionCard | undefined {
  const question = look.state.questions[id];
  const text = look.text(question?.text ?? null);
  if (question === undefined || text === null || !isMine(look, person, id)) return undefined;
  return { id, text, anonymous: question.anonymous, state: question.state };
}

/** The person's own questions: the latest named, and the anonymous that still have a link. */
export const myQuestions = (look: Look, person: PersonId): QuestionId[] => [
  ...latestNamed(look.state, person),
  ...entriesOf<QuestionId, ReadOnly<Question>>(look.state.questions)
    .filter(([, { author }]) => author !== null && look.text(author) === person)
    .map(([id]) => id),
];

/** The person's named questions that their phone holds; `more` older ones that it may have held before. */
export const latestNamed = ({ people }: State, person: PersonId, more = 0): QuestionId[] =>
  people[person]?.questions.slice(-LATEST - more) ?? [];

function isMine(look: Look, person: PersonId, id: QuestionId): boolean {
  const author = look.state.questions[id]?.author ?? null;
  return author === null ? latestNamed(look.state, person).includes(id) : look.text(author) === person;
}
