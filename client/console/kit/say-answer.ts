import type { Answer } from '../../../shared/contract/commands/command.ts';
import { sayRejection } from '../../../shared/words/rejections.ts';

/** Why something was refused, in one sentence. */
export const sayAnswer = (answer: Extract<Answer, { ok: false }>): string =>
  sayRejection(answer.code, answer.params, navigator.language);
