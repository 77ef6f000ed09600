import type { ReadOnly } from '../read-only.ts';
import { crewLanguage, draftOfSegment } from '../prompts/prompt-draft.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { Segment } from '../segment.ts';
import type { GatheringState, PromptRun } from '../state.ts';

type Counts = { customers: number; colleagues: number };

/**
 * A prompt's result as one line, in the gathering's own words for people:
 * "Would you come back?: Yes 5 (guests 3, colleagues 2), No 0 (guests 0, colleagues 0)".
 */
export function resultLine(
  state: ReadOnly<GatheringState>,
  segment: ReadOnly<Segment>,
  run: ReadOnly<PromptRun>,
): string {
  const guests = state.about?.words.guests ?? 'guests';
  const colleagues = state.about?.words.colleagues ?? 'colleagues';
  const bySide = (counts: Counts): string =>
    `${counts.customers + counts.colleagues} (${guests} ${counts.customers}, ${colleagues} ${counts.colleagues})`;
  const { title, options } = draftOfSegment(segment, crewLanguage(state));
  const ids = promptSettings(segment).options;
  const lines = ids.map(
    ({ id }, index) => `${options[index]} ${bySide(run.options[id] ?? { customers: 0, colleagues: 0 })}`,
  );
  return `${title}: ${lines.length > 0 ? lines.join(', ') : bySide(run)}`;
}
