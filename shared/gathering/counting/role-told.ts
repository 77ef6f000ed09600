import type { AttendeeRole } from '../../contract/roles.ts';
import { rawCountsOf } from './run-counts.ts';
import { isTellable } from './tellable-groups.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';

/**
 * Of which side the author of these words is. Where one side has one to four answers no role is told, or the few
 * would be known, and by difference the others. A table is of no side. Where names are told, so are roles.
 */
export function roleTold(
  segment: ReadOnly<Segment>,
  run: ReadOnly<PromptRun>,
  { role }: ReadOnly<PromptAnswer>,
): AttendeeRole | null {
  const { audience, names } = promptSettings(segment);
  if (audience === 'tables') return null;
  if (names === 'named') return role;
  const { customers, colleagues } = rawCountsOf(segment, run).answered;
  return isTellable(customers) && isTellable(colleagues) ? role : null;
}
