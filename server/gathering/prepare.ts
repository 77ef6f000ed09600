import type { Asked, ReadText } from '../../shared/gathering/asked.ts';
import { roundToDeal } from '../../shared/gathering/matching/deal-for.ts';
import { proposalOf } from '../../shared/gathering/matching/match-input-of.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { MatchPlanner } from './match-planner/match-planner.ts';

type State = ReadOnly<GatheringState>;

export interface Preparing {
  text: ReadText;
  planner: Pick<MatchPlanner, 'matchFor'>;
}

/**
 * Adds what a decision needs and may not work out itself: the match for Next into a round, and the text
 * of what is starred. Done on the very state that is decided on, so that a proposal is never out of date.
 */
export function prepare(state: State, asked: Asked, { text, planner }: Preparing): Asked {
  const { command } = asked;
  if (command.type === 'star') return { ...asked, sourceText: sourceText(state, command.data.source, text) };
  // A Next that comes too late is refused: nothing is worked out for it.
  const isNext = command.type === 'next' && command.data.number === state.stage.number;
  const segment = isNext ? roundToDeal(state) : null;
  if (segment === null) return asked;
  return { ...asked, proposal: proposalOf(segment, planner.matchFor(state, segment, text)) };
}

type Source = Extract<Asked['command'], { type: 'star' }>['data']['source'];

function sourceText(state: State, source: Source, text: ReadText): string | null {
  if (source.kind === 'question') return text(state.questions[source.question]?.text ?? null);
  if (source.kind !== 'answer') return null;
  return text(state.prompts[source.prompt]?.answers[source.person]?.text ?? null);
}
