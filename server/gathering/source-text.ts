import type { QuestionId } from '../../shared/contract/ids.ts';
import type { AnyCommand, ReadText } from '../../shared/gathering/asked.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import { answerCard, answerKey } from '../../shared/gathering/views/answer-card.ts';
import type { Look } from '../../shared/gathering/views/look.ts';
import { questionText } from '../../shared/gathering/views/question-cards.ts';

type Source = Extract<AnyCommand, { type: 'star' }>['data']['source'];

/** The words of what is starred, as the crew reads them: what is masked stays so; null when they are gone. */
export function sourceText(state: ReadOnly<GatheringState>, source: Source, text: ReadText): string | null {
  const look = { state, text };
  if (source.kind === 'question') return wordsOf(look, source.question);
  if (source.kind === 'moment') return wordsOf(look, state.moments[source.moment]?.question ?? null);
  if (source.kind !== 'answer') return null;
  // Where the words of an answer are gone its card has none.
  return answerCard(look, answerKey(source.prompt, source.answer))?.text || null;
}

function wordsOf(look: Look, id: QuestionId | null): string | null {
  const question = id === null ? undefined : look.state.questions[id];
  return question === undefined ? null : questionText(look, question);
}
