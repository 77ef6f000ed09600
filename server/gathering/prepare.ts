import type { AnyCommand, Asked, DealProposal, NeedsOf, ReadText } from '../../shared/gathering/asked.ts';
import { roundToDeal } from '../../shared/gathering/matching/deal-for.ts';
import { proposalOf } from '../../shared/gathering/matching/match-input-of.ts';
import { reDealProposal, roundToReDeal } from '../../shared/gathering/matching/re-deal-of.ts';
import { seatNeedsOf } from '../../shared/gathering/matching/seat-needs.ts';
import { needsIn } from '../../shared/gathering/people/read-words.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { MatchPlanner } from './match-planner/planner-port.ts';

type State = ReadOnly<GatheringState>;

export interface Preparing {
  text: ReadText;
  planner: Pick<MatchPlanner, 'matchFor' | 'reDealFor'>;
}

/**
 * Adds what a decision needs and may not work out itself: what people's needs ask of a group, the match for
 * Next into a round and for a round that is dealt again, and the text of what is starred. Done on the very
 * state that is decided on, so that a proposal is never out of date.
 */
export function prepare(state: State, bare: Asked, preparing: Preparing): Asked {
  const { command } = bare;
  const { text } = preparing;
  const asked: Asked = { ...bare, needs: needsOf(state, text) };
  if (command.type === 'star') return { ...asked, sourceText: sourceText(state, command.data.source, text) };
  const proposal = proposalFor(state, command, preparing);
  return proposal === null ? asked : { ...asked, proposal };
}

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

type Source = Extract<Asked['command'], { type: 'star' }>['data']['source'];

function sourceText(state: State, source: Source, text: ReadText): string | null {
  if (source.kind === 'question') return text(state.questions[source.question]?.text ?? null);
  if (source.kind !== 'answer') return null;
  return text(state.prompts[source.prompt]?.answers[source.person]?.text ?? null);
}
