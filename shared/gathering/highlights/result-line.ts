import type { ReadOnly } from '../read-only.ts';
import { crewLanguage, draftOfSegment } from '../prompts/prompt-draft.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { Segment } from '../segment.ts';
import type { GatheringState, PromptRun } from '../state.ts';

type Counts = { customers: number; colleagues: number };

const totalOf = ({ customers, colleagues }: Counts): number => customers + colleagues;

/**
 * A prompt's result as one line, in the gathering's own words for people, the most chosen first and what
 * nobody chose left out: "Would you come back? Yes 5 (guests 3, colleagues 2), No 1 (guests 1, colleagues 0)".
 */
export function resultLine(
  state: ReadOnly<GatheringState>,
  segment: ReadOnly<Segment>,
  run: ReadOnly<PromptRun>,
): string {
  const guests = state.about?.words.guests ?? 'guests';
  const colleagues = state.about?.words.colleagues ?? 'colleagues';
  const bySide = (counts: Counts): string =>
    `${totalOf(counts)} (${guests} ${counts.customers}, ${colleagues} ${counts.colleagues})`;
  const { title, options } = draftOfSegment(segment, crewLanguage(state));
  const chosen = promptSettings(segment)
    .options.map(({ id }, index) => ({
      label: options[index],
      ...(run.options[id] ?? { customers: 0, colleagues: 0 }),
    }))
    .filter((option) => totalOf(option) > 0)
    .toSorted((a, b) => totalOf(b) - totalOf(a));
  const lines = chosen.map((option) => `${option.label} ${bySide(option)}`);
  const asked = /[.?!…]$/.test(title) ? title : `${title}:`;
  return `${asked} ${lines.length > 0 ? lines.join(', ') : bySide(run)}`;
}
