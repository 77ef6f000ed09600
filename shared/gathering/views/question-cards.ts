import type {
  AskedBy,
  ConsoleQuestionCard,
  QuestionCard,
  SpotlightCard,
} from '../../contract/cards/asking.ts';
import type { QuestionId } from '../../contract/ids.ts';
import { highlightOf } from '../highlights/source-key.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Question } from '../state.ts';
import type { Look } from './look.ts';
import { firstNameOf, listedPerson } from './names.ts';
import { isShown } from './shown-questions.ts';

type Asked = ReadOnly<Question>;

/** For both sides: an approved question whose words are still there. */
export function questionCard(look: Look, id: QuestionId): QuestionCard | undefined {
  const question = look.state.questions[id];
  const text = look.text(question?.text ?? null);
  if (question === undefined || text === null || !isShown(look.state, id)) return undefined;
  return { ...outline(look, id, question), text };
}

/** For the console: every question, also the unapproved, with empty words where the text is gone. */
export function consoleQuestionCard(look: Look, id: QuestionId): ConsoleQuestionCard | undefined {
  const question = look.state.questions[id];
  if (question === undefined) return undefined;
  const { anonymous, state, segment, atMs } = question;
  const text = look.text(question.text) ?? '';
  const highlight = highlightOf(look.state, 'question', id);
  return { ...outline(look, id, question), text, anonymous, state, segment, atMs, highlight };
}

/** The one question that is large on the wall: approved, spotlit, and its words still there. */
export function spotlightCard(look: Look): SpotlightCard | undefined {
  const id = look.state.stage.spotlight;
  const question = id === null ? undefined : look.state.questions[id];
  if (id === null || question?.state !== 'approved') return undefined;
  const text = look.text(question.text);
  return text === null ? undefined : { id, text, askedBy: askedBy(look, question) };
}

function outline(look: Look, id: QuestionId, question: Asked): Omit<QuestionCard, 'text'> {
  const { supporters, answered } = question;
  const spotlit = look.state.stage.spotlight === id;
  return { id, askedBy: askedBy(look, question), supporters, answered, spotlit };
}

/** A first name only where the person let the wall show it, and never for an anonymous question. */
function askedBy(look: Look, { anonymous, person, role }: Asked): AskedBy {
  if (anonymous || person === null) return { name: null, role };
  const named = listedPerson(look.state, person)?.consent.includes('wallFirstName') === true;
  return { name: named ? firstNameOf(look, person) || null : null, role };
}
