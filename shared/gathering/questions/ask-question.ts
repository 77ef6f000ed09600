import type { Addressee } from '../../contract/cards/asking.ts';
import type { QuestionId } from '../../contract/ids.ts';
import { limits } from '../../contract/limits.ts';
import { accept, refuse, type Decision, type Refusal } from '../asked.ts';
import { textProblem } from '../clean-text.ts';
import { deriveId } from '../derive-id.ts';
import type { FactDraft, NewBody } from '../facts.ts';
import { nothingRead, type TextReading } from '../reading/text-reading.ts';
import { byAttendee, type AskedOf, type Me, type State } from '../rule.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import { currentSegment } from '../stage/current-segment.ts';
import { isSurpriseAhead } from '../stage/surprise-ahead.ts';
import { questionSettings } from './question-settings.ts';

type Asking = AskedOf<'ask-question'>;

/** Named, the command's id becomes the question's. */
function questionOf({ command }: Asking): QuestionId {
  const id: string = command.id;
  return id as QuestionId;
}

const readingOf = ({ reading }: Asking): TextReading => reading ?? nothingRead();

function named(asked: Asking, { id, person }: Me, segment: ReadOnly<Segment>): FactDraft {
  const text = asked.command.data.text.trim();
  return {
    type: 'question-asked',
    data: {
      question: questionOf(asked),
      segment: segment.id,
      anonymous: false,
      person: id,
      role: person.role,
      to: asked.command.data.to,
      reading: readingOf(asked),
    },
    bodies: { text: { concerns: [id], kind: 'question', language: person.language, text } },
  };
}

/** The one link to an author without a name, which goes with approval; what is never approved has none. */
const linkTo = ({ id }: Me, to: Addressee): { author?: NewBody } =>
  to === 'privately' ? {} : { author: { concerns: [id], kind: 'author', language: 'und', text: id } };

/** Nothing of the fact leads to the author: not the id, not the language of a body, not whom the text concerns. */
function anonymous(asked: Asking, me: Me, segment: ReadOnly<Segment>): FactDraft {
  const question = deriveId(asked.stamp.seed, 'question') as QuestionId;
  const { to, text: typed } = asked.command.data;
  const text = typed.trim();
  return {
    type: 'question-asked',
    data: {
      question,
      segment: segment.id,
      anonymous: true,
      person: null,
      role: me.person.role,
      to,
      reading: readingOf(asked),
    },
    bodies: {
      text: { concerns: [], kind: 'question', language: 'und', text },
      ...linkTo(me, to),
    },
    anonymous: true,
  };
}

/** Colleagues are not offered a side to ask as long as guests are a surprise. */
const mayAskOneSide = (state: State, { person }: Me, segment: ReadOnly<Segment>): boolean =>
  questionSettings(segment).toOneSide && (person.role === 'customer' || !isSurpriseAhead(state));

function problemOf(state: State, { command }: Asking, me: Me, segment: ReadOnly<Segment>): Refusal | null {
  const { text, anonymous, to } = command.data;
  if (anonymous && !questionSettings(segment).anonymousAllowed) return refuse('anonymous-not-allowed');
  const isToOneSide = to === 'customers' || to === 'colleagues';
  if (isToOneSide && !mayAskOneSide(state, me, segment)) return refuse('not-allowed');
  return textProblem(text.trim(), limits.question);
}

/** Asked again from another tab it is there once; the id of somebody else's, which every phone knows, is refused. */
function askNamed(state: State, asked: Asking, me: Me, segment: ReadOnly<Segment>): Decision {
  const there = state.questions[questionOf(asked)];
  if (there === undefined) return accept([named(asked, me, segment)]);
  return there.person === me.id ? accept([]) : refuse('already-there');
}

/** A question from the floor, which waits for approval; what is put to the crew alone is never approved. */
export const askQuestion = byAttendee<'ask-question'>((state, asked, me) => {
  const segment = currentSegment(state);
  if (segment?.kind !== 'questions') return refuse('not-open');
  const problem = problemOf(state, asked, me, segment);
  if (problem !== null) return problem;
  return asked.command.data.anonymous
    ? accept([anonymous(asked, me, segment)])
    : askNamed(state, asked, me, segment);
});
