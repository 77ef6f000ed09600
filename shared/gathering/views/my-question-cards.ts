import type { MyQuestionCard } from '../../contract/cards/asking.ts';
import type { PersonId, QuestionId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import { leadingQuestion } from '../questions/joined-questions.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Question } from '../state.ts';
import type { Look } from './look.ts';
import { fateOf, questionText } from './question-cards.ts';

/** A phone holds so many of the person's latest named questions, so that its view stays small. */
const LATEST = 4;
/** So many of these carry the crew's note, and the words that they were joined with. */
const WITH_WORDS = 2;

/** For its author, with every word; an anonymous one only as long as the body that links the author is there. */
export function myQuestionCard(look: Look, person: PersonId, id: QuestionId): MyQuestionCard | undefined {
  const question = look.state.questions[id];
  const text = look.text(question?.text ?? null);
  if (question === undefined || text === null || !isMine(look, person, id)) return undefined;
  const { anonymous, to, state } = question;
  const { fate, joinedWith } = afterwards(look, id, question);
  const told = { id, text, anonymous, to, state };
  return hasWords(look.state, person, id)
    ? { ...told, fate, joinedWith }
    : { ...told, fate: { ...fate, note: '' }, joinedWith: null };
}

/** The person's own questions: the latest named, and the anonymous that still have a link. */
export const myQuestions = (look: Look, person: PersonId): QuestionId[] => [
  ...latestNamed(look.state, person),
  ...entriesOf<QuestionId, ReadOnly<Question>>(look.state.questions)
    .filter(([, { author }]) => author !== null && look.text(author) === person)
    .map(([id]) => id),
];

/** So many older ones are known to the phone by their ids. */
const OLDER = 6;

/** The person's named questions that are older than those with a card. */
export const olderNamed = (state: State, person: PersonId): QuestionId[] =>
  latestNamed(state, person, OLDER).slice(0, -LATEST);

/** The person's named questions that their phone holds; `more` older ones that it may have held before. */
export const latestNamed = ({ people, questions }: State, person: PersonId, more = 0): QuestionId[] =>
  (people[person]?.questions ?? [])
    .filter((id) => questions[id]?.state !== 'withdrawn')
    .slice(-LATEST - more);

/** Whether there are words beside the person's question, and not beside as many later ones. */
function hasWords(state: State, person: PersonId, id: QuestionId): boolean {
  const beside = (own: QuestionId): boolean => {
    const question = state.questions[own];
    return question !== undefined && (question.note !== null || question.mergedInto !== null);
  };
  return latestNamed(state, person).filter(beside).slice(-WITH_WORDS).includes(id);
}

function isMine(look: Look, person: PersonId, id: QuestionId): boolean {
  const author = look.state.questions[id]?.author ?? null;
  return author === null ? latestNamed(look.state, person).includes(id) : look.text(author) === person;
}

/** What became of it; joined with another, it has the other's fate and tells its words, as the room reads them. */
function afterwards(
  look: Look,
  id: QuestionId,
  question: ReadOnly<Question>,
): Pick<MyQuestionCard, 'fate' | 'joinedWith'> {
  const leading = look.state.questions[leadingQuestion(look.state, id)];
  const joined = question.mergedInto !== null && leading?.state === 'approved' ? leading : null;
  if (joined === null) return { fate: fateOf(look, question), joinedWith: null };
  return { fate: fateOf(look, joined), joinedWith: questionText(look, joined) };
}
