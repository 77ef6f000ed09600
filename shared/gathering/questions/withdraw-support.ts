import { accept, refuse } from '../asked.ts';
import { byAttendee } from '../rule.ts';

export const withdrawSupport = byAttendee<'withdraw-support'>((state, { command }, { id, person }) => {
  const { question } = command.data;
  if (state.questions[question] === undefined) return refuse('unknown-question');
  if (!person.supports.includes(question)) return accept([]);
  return accept([{ type: 'question-support-withdrawn', data: { question, person: id } }]);
});
