import { limits } from '../../contract/limits.ts';
import { accept } from '../asked.ts';
import { textProblem } from '../clean-text.ts';
import { byAttendee } from '../rule.ts';

/** One line for whom they meet; the earlier one is deleted. Empty takes it back. */
export const shareLine = byAttendee<'share-line'>((_state, { command }, { id, person }) => {
  const text = command.data.text.replace(/\s+/g, ' ').trim();
  const before = person.line === null ? [] : [person.line];
  if (text === '')
    return accept(before.length === 0 ? [] : [{ type: 'line-shared', data: { person: id } }], before);
  const problem = textProblem(text, limits.line);
  if (problem !== null) return problem;
  const line = { concerns: [id], kind: 'line', language: person.language, text };
  return accept([{ type: 'line-shared', data: { person: id }, bodies: { line } }], before);
});
