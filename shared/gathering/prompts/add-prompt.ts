import type { SegmentId } from '../../contract/ids.ts';
import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { marked } from './added-mark.ts';
import { draftProblem } from './draft-problem.ts';
import { crewLanguage, segmentOfDraft } from './prompt-draft.ts';
import { afterThoseAdded, indexOf, placeProblem } from './prompt-place.ts';

/** A prompt on the spot, next or after a segment that comes. The command's id becomes the segment's. */
export const addPrompt: Rule<'add-prompt'> = (state, { command }) => {
  const { draft, after } = command.data;
  const problem = draftProblem(draft) ?? (after === null ? null : placeProblem(state, after));
  if (problem !== null) return problem;
  const id: string = command.id;
  const segment = marked(segmentOfDraft(id as SegmentId, draft, crewLanguage(state)));
  const place = after === null ? afterThoseAdded(state) : indexOf(state, after);
  return accept([{ type: 'prompt-added', data: { segment, after: place } }]);
};
