import { lengthOf } from '../contract/limits.ts';
import { refuse, type Refusal } from './asked.ts';

/** Why a typed text cannot be taken, or null. `text` is trimmed already; `max` in characters. */
export function textProblem(text: string, max: number): Refusal | null {
  const got = lengthOf(text);
  if (got === 0) return refuse('empty');
  return got > max ? refuse('too-long', { max, got }) : null;
}
