import type { OptionId } from '../../contract/ids.ts';
import { accept, refuse, type Decision } from '../asked.ts';
import { textProblem } from '../clean-text.ts';
import type { FactDraft, NewBody } from '../facts.ts';
import { byAttendee, type AskedOf, type Me, type State } from '../rule.ts';
import { findPrompt } from './find-prompt.ts';
import { isOpen } from './prompt-run.ts';
import { isAsked, promptSettings, type PromptSettings } from './prompt-settings.ts';

type Answer = AskedOf<'answer-prompt'>['command']['data']['answer'];

function answerProblem(answer: Answer, settings: PromptSettings) {
  if (answer.kind !== settings.answer) return refuse('wrong-answer');
  if (answer.kind === 'text') return textProblem(answer.text.trim(), settings.maxChars);
  const known = settings.options.some(({ id }) => id === answer.option);
  return known ? null : refuse('wrong-answer');
}

const bodyOf = (text: string, { id, person }: Me): NewBody => ({
  concerns: [id],
  kind: 'answer',
  language: person.language,
  text: text.trim(),
});

function answered(state: State, { command }: AskedOf<'answer-prompt'>, me: Me): Decision {
  const { prompt, answer } = command.data;
  const before = state.prompts[prompt]?.answers[me.id];
  const fact = (option: OptionId | null): FactDraft => ({
    type: 'prompt-answered',
    data: { prompt, person: me.id, role: me.person.role, option },
  });
  const replaced = before?.text ? [before.text] : [];
  if (answer.kind === 'text') {
    return accept([{ ...fact(null), bodies: { text: bodyOf(answer.text, me) } }], replaced);
  }
  return before?.option === answer.option ? accept([]) : accept([fact(answer.option)], replaced);
}

/** One answer per person; another one takes its place until the prompt is closed. */
export const answerPrompt = byAttendee<'answer-prompt'>((state, asked, me) => {
  const { prompt, answer } = asked.command.data;
  const found = findPrompt(state, prompt);
  if (found.refusal !== undefined) return found.refusal;
  const settings = promptSettings(found.segment);
  if (!isAsked(settings, me.person.role)) return refuse('not-allowed');
  if (!isOpen(state, prompt)) return refuse('not-open');
  return answerProblem(answer, settings) ?? answered(state, asked, me);
});
