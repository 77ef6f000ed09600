import type { ConsoleQuestionCard, Fate, QuestionCard, SpotlightCard } from '../../contract/cards/asking.ts';
import type { QuestionId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import { highlightOf } from '../highlights/source-key.ts';
import { joinedWith } from '../questions/joined-questions.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import type { ReadOnly } from '../read-only.ts';
import { maskCards, maskedText } from '../reading/masked-text.ts';
import { isSurpriseAhead } from '../stage/surprise-ahead.ts';
import type { Question } from '../state.ts';
import type { KeyedCards } from './audience-cards.ts';
import type { Look } from './look.ts';
import { minuteOf } from './minute-of.ts';
import { firstNameOf, listedPerson } from './names.ts';
import { beginningOf, isNoteTold } from './noted-questions.ts';
import { isShown } from './shown-questions.ts';

type Asked = ReadOnly<Question>;
/** What everybody's card and the crew's have in common, but for the words. */
type Outline = Pick<ConsoleQuestionCard, Exclude<keyof QuestionCard, 'text'>>;

/** For the people of one role: an approved question whose words are still there. */
export function questionCard(look: Look, id: QuestionId, role: AttendeeRole): QuestionCard | undefined {
  const { state } = look;
  const question = state.questions[id];
  const text = question === undefined ? null : questionText(look, question);
  if (question === undefined || text === null || !isShown(state, id)) return undefined;
  const { fate, ...told } = outline(look, id, question);
  return {
    ...told,
    ...(role === 'colleague' ? inTheHall(look, question) : {}),
    fate: isNoteTold(state, id) ? fate : { ...fate, note: beginningOf(fate.note) },
    text,
  };
}

/** For the console and the keeper: every question that was not taken back, also the unapproved. */
function consoleQuestionCard(look: Look, id: QuestionId): ConsoleQuestionCard | undefined {
  const question = look.state.questions[id];
  if (question === undefined || question.state === 'withdrawn') return undefined;
  const { anonymous, state, segment, reading, mergedInto } = question;
  return {
    ...outline(look, id, question),
    text: questionText(look, question) ?? '',
    ...{ anonymous, state, segment },
    atMs: minuteOf(question.atMs),
    place: keysOf<QuestionId>(look.state.questions).indexOf(id),
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
export const spotlightCard = (look: Look): SpotlightCard | undefined => spotlight(look, askedOf);

/** The same as the hall sees it: colleagues and walls. */
export const hallSpotlightCard = (look: Look): SpotlightCard | undefined => spotlight(look, inTheHall);

function spotlight(look: Look, whose: typeof inTheHall): SpotlightCard | undefined {
  const id = look.state.stage.spotlight;
  const question = id === null ? undefined : look.state.questions[id];
  if (id === null || question?.state !== 'approved') return undefined;
  const text = questionText(look, question);
  return text === null ? undefined : { id, text, ...whose(look, question) };
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

function outline(look: Look, id: QuestionId, question: Asked): Outline {
  const { supporters, fate } = question;
  return {
    id,
    ...askedOf(look, question),
    supporters,
    answered: fate === 'answered',
    fate: fateOf(look, question),
    spotlit: look.state.stage.spotlight === id,
  };
}

/** By whom and to whom, as far as everybody may know who knows of both sides. */
const askedOf = (look: Look, question: Asked) => ({
  askedBy: { name: nameOf(look, question), role: question.role },
  to: question.to,
});

/** The same for colleagues and walls: as long as guests are a surprise no side is named, nor a guest. */
function inTheHall(look: Look, question: Asked): Pick<QuestionCard, 'askedBy' | 'to'> {
  if (!isSurpriseAhead(look.state)) return askedOf(look, question);
  const name = question.role === 'customer' ? null : nameOf(look, question);
  return { askedBy: { name, role: null }, to: 'room' };
}

/** A first name only where the person let the wall show it, and never for an anonymous question. */
function nameOf(look: Look, { anonymous, person }: Asked): string | null {
  if (anonymous || person === null) return null;
  const isNamed = listedPerson(look.state, person)?.consent.includes('wallFirstName') === true;
  return isNamed ? firstNameOf(look, person) || null : null;
}
