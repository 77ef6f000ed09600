import type { CommandData } from '../../contract/commands/command.ts';
import { limits, lengthOf } from '../../contract/limits.ts';
import { accept, refuse, type Refusal } from '../asked.ts';
import type { FactData, FactDraft, NewBody } from '../facts.ts';
import { crewLanguage } from '../prompts/prompt-draft.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule, State } from '../rule.ts';
import type { Question } from '../state.ts';

type Settling = CommandData<'settle-question'>;
type Settled = FactData['question-settled'];

/** A date is of an answer in writing; a reason of what is not answered now. */
function settledBy({ question, fate, byDate, reason }: Settling): Settled {
  const later = fate === 'writing' || fate === 'parked';
  return {
    question,
    fate,
    byDate: fate === 'writing' ? byDate : null,
    reason: later ? reason : null,
  };
}

function problemOf({ fate, byDate, note }: Settling): Refusal | null {
  if (fate === 'writing' && byDate === null) return refuse('date-missing');
  const got = lengthOf(note.trim());
  return got > limits.note ? refuse('too-long', { max: limits.note, got }) : null;
}

/** A note cannot be compared: its words lie in a body. */
function isSame(question: ReadOnly<Question>, settled: Settled, note: string): boolean {
  const { fate, byDate, reason } = question;
  if (note !== '' || question.note !== null) return false;
  return fate === settled.fate && byDate === settled.byDate && reason === settled.reason;
}

const bodyOf = (state: State, { person }: ReadOnly<Question>, text: string): NewBody => ({
  concerns: person === null ? [] : [person],
  kind: 'note',
  language: crewLanguage(state),
  text,
});

/** What becomes of an approved question; open takes it back. The earlier note is deleted. */
export const settleQuestion: Rule<'settle-question'> = (state, { command: { data } }) => {
  const question = state.questions[data.question];
  if (question === undefined) return refuse('unknown-question');
  if (question.state !== 'approved') return refuse('not-approved');
  const problem = problemOf(data);
  if (problem !== null) return problem;
  const note = data.note.trim();
  const settled = settledBy(data);
  if (isSame(question, settled, note)) return accept([]);
  const bodies = note === '' ? {} : { note: bodyOf(state, question, note) };
  const fact: FactDraft = { type: 'question-settled', data: settled, bodies };
  return accept([fact], question.note === null ? [] : [question.note]);
};
