import type { Asked, ReadText } from '../../shared/gathering/asked.ts';
import { roundToDeal } from '../../shared/gathering/matching/deal-for.ts';
import { proposalFor } from '../../shared/gathering/matching/propose-groups.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';

type State = ReadOnly<GatheringState>;

/**
 * Adds what a decision needs and may not work out itself: a match for Next into a round, and the text of
 * what is starred. Done on the very state that is decided on, so that a proposal is never out of date.
 */
export function prepare(state: State, asked: Asked, text: ReadText): Asked {
  const { command, stamp } = asked;
  if (command.type === 'star') return { ...asked, sourceText: sourceText(state, command.data.source, text) };
  const segment = command.type === 'next' ? roundToDeal(state) : null;
  return segment === null ? asked : { ...asked, proposal: proposalFor(state, segment, stamp.seed) };
}

type Source = Extract<Asked['command'], { type: 'star' }>['data']['source'];

function sourceText(state: State, source: Source, text: ReadText): string | null {
  if (source.kind === 'question') return text(state.questions[source.question]?.text ?? null);
  if (source.kind !== 'answer') return null;
  return text(state.prompts[source.prompt]?.answers[source.person]?.text ?? null);
}
