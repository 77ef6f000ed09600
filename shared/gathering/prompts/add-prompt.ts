import type { SegmentId } from '../../contract/ids.ts';
import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { draftProblem } from './draft-problem.ts';
import { crewLanguage, segmentOfDraft } from './prompt-draft.ts';

/** A prompt on the spot, right after the running segment. The command's id becomes the segment's. */
export const addPrompt: Rule<'add-prompt'> = (state, { command }) => {
  const problem = draftProblem(command.data);
  if (problem !== null) return problem;
  const id: string = command.id;
  const segment = segmentOfDraft(id as SegmentId, command.data, crewLanguage(state));
  return accept([{ type: 'prompt-added', data: { segment, after: state.stage.position } }]);
};
