import type { PromptDraft } from '../../contract/commands/prompts.ts';
import { accept, refuse, type Refusal } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule, State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { draftProblem } from './draft-problem.ts';
import { findPrompt } from './find-prompt.ts';
import { crewLanguage, draftOfSegment } from './prompt-draft.ts';
import { isEditable, isLocked, wasOpened } from './prompt-run.ts';

/** All but the list and the time, whatever the order in which it was written. */
const promised = ({ options: _list, minutes: _time, asks, ...others }: PromptDraft): string =>
  JSON.stringify([Object.entries(asks).sort(), Object.entries(others).sort()]);

function stageProblem(state: State, segment: ReadOnly<Segment>, draft: PromptDraft): Refusal | null {
  if (isLocked(state, segment.id)) return refuse('answers-in');
  if (!isEditable(state, segment.id)) return refuse('not-open');
  if (!wasOpened(state, segment.id)) return null;
  const present = draftOfSegment(segment, crewLanguage(state));
  return promised(present) === promised(draft) ? null : refuse('on-stage');
}

/**
 * New words until the first answer is in. On stage only the list changes, whose options count on: an answer that is
 * on its way was given to the question and the promise that its author read. A rating stays one.
 */
export const editPrompt: Rule<'edit-prompt'> = (state, { command }) => {
  const { prompt, draft } = command.data;
  const found = findPrompt(state, prompt);
  if (found.refusal !== undefined) return found.refusal;
  const problem = stageProblem(state, found.segment, draft);
  if (problem !== null) return problem;
  if (found.segment.kind === 'pulse' && draft.asks.kind !== 'scale') return refuse('wrong-answer');
  return draftProblem(draft) ?? accept([{ type: 'prompt-edited', data: { prompt, draft } }]);
};
