import type { AttendeeRole } from '../../contract/roles.ts';
import { sidesOf } from './run-counts.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';

/**
 * Of which side the author of these words is: told where the counts are told by side, and not before, or whoever
 * sees answers come would know the side of the one that made them enough. A table is of no side. Where names are
 * told, so are roles.
 */
export function roleTold(
  segment: ReadOnly<Segment>,
  run: ReadOnly<PromptRun>,
  { role }: ReadOnly<PromptAnswer>,
): AttendeeRole | null {
  const { audience, names } = promptSettings(segment);
  if (audience === 'tables') return null;
  return names === 'named' || sidesOf(segment, run) !== null ? role : null;
}
