import type { SegmentId } from '../../contract/ids.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { segmentOf } from '../stage/current-segment.ts';

type PromptSegment = ReadOnly<Segment>;

const placeOf = ({ segments }: State, id: SegmentId): number => segments.findIndex((one) => one.id === id);

/** The round of the same prompt that this one stands beside; null for a first or only one. */
export function earlierRound(state: State, segment: PromptSegment): PromptSegment | null {
  const { pairWith, moment } = promptSettings(segment);
  if (pairWith === null || pairWith === segment.id || moment === 'before') return null;
  const other = segmentOf(state, pairWith);
  if (other?.kind !== segment.kind) return null;
  return moment === 'after' || placeOf(state, other.id) < placeOf(state, segment.id) ? other : null;
}

/** The rounds that stand beside this one as their earlier one. */
export const laterRounds = (state: State, id: SegmentId): SegmentId[] =>
  state.segments
    .filter((segment) => segment.settings['pairWith'] === id && earlierRound(state, segment)?.id === id)
    .map((segment) => segment.id);
