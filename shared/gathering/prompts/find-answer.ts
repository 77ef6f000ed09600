import type { AnswerId } from '../../contract/ids.ts';
import { refuse, type Refusal } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';

type Found = { answer: ReadOnly<PromptAnswer>; refusal?: never } | { refusal: Refusal };

/** An answer as somebody read it; what its author has changed since was read by nobody. */
export function findAnswer(
  run: ReadOnly<PromptRun> | undefined,
  read: { answer: AnswerId; wording: number },
): Found {
  const answer = run?.answers[read.answer];
  if (answer === undefined) return { refusal: refuse('unknown-answer') };
  return answer.wording === read.wording ? { answer } : { refusal: refuse('answer-changed') };
}
