import type { AnyCommand, Asked, DealProposal, NeedsOf, ReadText } from '../../shared/gathering/asked.ts';
import { roundToDeal } from '../../shared/gathering/matching/deal-for.ts';
import { proposalOf } from '../../shared/gathering/matching/match-input-of.ts';
import { reDealProposal, roundToReDeal } from '../../shared/gathering/matching/re-deal-of.ts';
import { seatNeedsOf } from '../../shared/gathering/matching/seat-needs.ts';
import { needsIn } from '../../shared/gathering/people/read-words.ts';
import { answerText } from '../../shared/gathering/prompts/answer-text.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import { readText } from '../../shared/gathering/reading/read-text.ts';
import { sayingsOf } from '../../shared/gathering/counting/said-words.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { PersonId, QuestionId } from '../../shared/contract/ids.ts';
import type { MatchPlanner } from './match-planner/planner-port.ts';
import { sourceText } from './source-text.ts';
import { surnamesOf } from './surnames.ts';

type State = ReadOnly<GatheringState>;

export interface Preparing {
  text: ReadText;
  planner: Pick<MatchPlanner, 'matchFor' | 'reDealFor'>;
}

/**
 * Adds what a decision needs and may not work out itself: what people's needs ask of a group, the match for
 * Next into a round and for a round that is dealt again, and what only bodies tell. Done on the very
 * state that is decided on, so that a proposal is never out of date.
 */
export function prepare(state: State, bare: Asked, preparing: Preparing): Asked {
  const { command } = bare;
  const { text } = preparing;
  const asked: Asked = { ...bare, needs: needsOf(state, text) };
  const words = wordsFor(state, command, text);
  if (words !== null) return { ...asked, ...words };
  const proposal = proposalFor(state, command, preparing);
  return proposal === null ? asked : { ...asked, proposal };
}

type Words = Pick<Asked, 'sourceText' | 'author' | 'reading' | 'sayings'>;

/** What lies in bodies, or is asked of the roster's names; null for commands that need none of it. */
function wordsFor(state: State, command: AnyCommand, text: ReadText): Words | null {
  switch (command.type) {
    case 'star':
      return { sourceText: sourceText(state, command.data.source, text) };
    case 'ask-question':
      return readingOf(state, command.data.text.trim(), text);
    case 'answer-prompt':
      return readingOf(state, answerText(command.data.answer), text);
    case 'withdraw-question':
      return { author: linkedAuthor(state, command.data.question, text) };
    case 'review-words':
      return { sayings: sayingsOf(state, text, command.data.prompt, command.data.words) };
    default:
      return null;
  }
}

/** More than any rule takes, "what instead" of twelve options with all its signs among them: that is refused unread. */
const MOST_READ = 4_000;

/** What is to be hidden of typed words before anybody reads them, by the names of the roster too. */
const readingOf = (state: State, words: string | null, text: ReadText): Words =>
  words === null || words === '' || words.length > MOST_READ
    ? {}
    : { reading: readText(words, { surnames: surnamesOf(state, text) }) };

/** Whom the link of a question without a name leads to, as long as it is there. */
const linkedAuthor = (state: State, question: QuestionId, text: ReadText): PersonId | null =>
  text(state.questions[question]?.author ?? null) as PersonId | null;

/** What somebody's needs ask of a match; words that are gone ask nothing. */
export const needsOf =
  (state: State, text: ReadText): NeedsOf =>
  (person) =>
    seatNeedsOf(needsIn(text(state.people[person]?.needs ?? null)));

/** A cue that comes too late is refused: nothing is worked out for it. */
function proposalFor(state: State, command: AnyCommand, { text, planner }: Preparing): DealProposal | null {
  const isCue = command.type === 'next' || command.type === 're-deal';
  if (!isCue || command.data.number !== state.stage.number) return null;
  if (command.type === 're-deal') return reDealFor(state, { text, planner });
  const segment = roundToDeal(state);
  return segment === null ? null : proposalOf(segment, planner.matchFor(state, segment, text));
}

function reDealFor(state: State, { text, planner }: Preparing): DealProposal | null {
  const segment = roundToReDeal(state);
  const match = segment === null ? null : planner.reDealFor(state, segment, text);
  return segment === null || match === null ? null : reDealProposal(state, segment, match);
}
