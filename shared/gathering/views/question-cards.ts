import type {
  AskedBy,
  ConsoleQuestionCard,
  Fate,
  QuestionCard,
  SpotlightCard,
} from '../../contract/cards/asking.ts';
import type { QuestionId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import { highlightOf } from '../highlights/source-key.ts';
import { joinedWith } from '../questions/joined-questions.ts';
import type { ReadOnly } from '../read-only.ts';
import { maskCards, maskedText } from '../reading/masked-text.ts';
import type { Question } from '../state.ts';
import type { KeyedCards } from './audience-cards.ts';
import type { Look } from './look.ts';
import { firstNameOf, listedPerson } from './names.ts';
import { isShown } from './shown-questions.ts';

type Asked = ReadOnly<Question>;

/** For both sides: an approved question whose words are still there. */
export function questionCard(look: Look, id: QuestionId): QuestionCard | undefined {
  const question = look.state.questions[id];
  const text = question === undefined ? null : questionText(look, question);
  if (question === undefined || text === null || !isShown(look.state, id)) return undefined;
  return { ...outline(look, id, question), text };
}

/** For the console and the keeper: every question that was not taken back, also the unapproved. */
function consoleQuestionCard(look: Look, id: QuestionId): ConsoleQuestionCard | undefined {
  const question = look.state.questions[id];
  if (question === undefined || question.state === 'withdrawn') return undefined;
  const { anonymous, state, segment, atMs, reading, mergedInto } = question;
  return {
    ...outline(look, id, question),
    text: questionText(look, question) ?? '',
    ...{ anonymous, state, segment, atMs },
    masks: maskCards(reading, question.lifted),
    marked: reading.marked,
    namesSomebody: reading.namesSomebody,
    mergedInto,
    merged: joinedWith(look.state, id).length,
    highlight: highlightOf(look.state, 'question', id),
  };
}

/** Every question there is, for whoever reads them before the room does. */
export const everyQuestion: KeyedCards = {
  ids: ({ state }) => keysOf<QuestionId>(state.questions),
  build: (look, id) => consoleQuestionCard(look, id as QuestionId),
};

/** The one question that is large on the wall: approved, spotlit, and its words still there. */
export function spotlightCard(look: Look): SpotlightCard | undefined {
  const id = look.state.stage.spotlight;
  const question = id === null ? undefined : look.state.questions[id];
  if (id === null || question?.state !== 'approved') return undefined;
  const text = questionText(look, question);
  return text === null ? undefined : { id, text, askedBy: askedBy(look, question), to: question.to };
}

/** A question's words as everybody but its asker reads them; null when they are gone. */
export function questionText(look: Look, { text: body, reading, lifted }: Asked): string | null {
  const text = look.text(body);
  return text === null ? null : maskedText(text, reading, lifted);
}

export const fateOf = (look: Look, { fate, byDate, reason, note }: Asked): Fate => ({
  kind: fate,
  byDate,
  reason,
  note: look.text(note) ?? '',
});

function outline(look: Look, id: QuestionId, question: Asked): Omit<QuestionCard, 'text'> {
  const { supporters, to, fate } = question;
  return {
    id,
    askedBy: askedBy(look, question),
    to,
    supporters,
    answered: fate === 'answered',
    fate: fateOf(look, question),
    spotlit: look.state.stage.spotlight === id,
  };
}

/** A first name only where the person let the wall show it, and never for an anonymous question. */
function askedBy(look: Look, { anonymous, person, role }: Asked): AskedBy {
  if (anonymous || person === null) return { name: null, role };
  const named = listedPerson(look.state, person)?.consent.includes('wallFirstName') === true;
  return { name: named ? firstNameOf(look, person) || null : null, role };
}
