import type { SegmentId } from '../../contract/ids.ts';
import { accept } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { marked } from './added-mark.ts';
import { withOpened } from './find-prompt.ts';

/** The later round knows the earlier one, and has options of the same ids. */
const laterRound = (earlier: ReadOnly<Segment>, id: SegmentId): Segment => {
  const copy = structuredClone(earlier) as Segment;
  return marked({ ...copy, id, settings: { ...copy.settings, pairWith: earlier.id, moment: 'after' } });
};

/** The same prompt once more, right after the running segment. The command's id becomes the segment's. */
export const askAgain: Rule<'ask-again'> = (state, { command }) =>
  withOpened(state, command.data.prompt, (_run, earlier) => {
    const id: string = command.id;
    const segment = laterRound(earlier, id as SegmentId);
    return accept([{ type: 'prompt-added', data: { segment, after: state.stage.position } }]);
  });
