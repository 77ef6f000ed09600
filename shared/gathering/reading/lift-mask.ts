import type { MaskedSource } from '../../contract/commands/asking.ts';
import { accept, refuse, type Refusal } from '../asked.ts';
import { findAnswer } from '../prompts/find-answer.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule, State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { PromptAnswer, Question } from '../state.ts';

type Masked = Pick<ReadOnly<Question | PromptAnswer>, 'reading' | 'lifted'>;
type Found = { masked: Masked; refusal?: never } | { refusal: Refusal };

/** Answers that nobody but their author sees have nothing to lift; of changed words nobody knows what is masked. */
function findMasked(state: State, source: Extract<MaskedSource, { kind: 'answer' }>): Found {
  const segment = segmentOf(state, source.prompt);
  const found = findAnswer(state.prompts[source.prompt], source);
  if (found.refusal !== undefined) return found;
  if (segment === null || promptSettings(segment).results === 'never')
    return { refusal: refuse('not-allowed') };
  return { masked: found.answer };
}

function findQuestion(state: State, source: Extract<MaskedSource, { kind: 'question' }>): Found {
  const masked = state.questions[source.question];
  const isThere = masked !== undefined && masked.state !== 'withdrawn';
  return isThere ? { masked } : { refusal: refuse('unknown-question') };
}

/** Shows what a mask hides, and hides it again. */
export const liftMask: Rule<'lift-mask'> = (state, { command: { data } }) => {
  const { source, mask, lifted } = data;
  const found = source.kind === 'answer' ? findMasked(state, source) : findQuestion(state, source);
  if (found.refusal !== undefined) return found.refusal;
  const most = found.masked.reading.masks.length - 1;
  if (mask > most) return refuse('out-of-range', { min: 0, max: most });
  if (found.masked.lifted.includes(mask) === lifted) return accept([]);
  return accept([{ type: 'mask-lifted', data }]);
};
