import type { QuestionId } from '../../contract/ids.ts';
import type { FactDraft } from '../facts.ts';
import type { State } from '../rule.ts';

/** A question that may not be seen any more leaves the spotlight. */
export const offTheWall = ({ stage }: State, id: QuestionId): FactDraft[] =>
  stage.spotlight === id ? [{ type: 'question-spotlit', data: { question: null } }] : [];
