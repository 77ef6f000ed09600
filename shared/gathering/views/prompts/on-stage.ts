import type { SegmentId } from '../../../contract/ids.ts';
import { keysOf } from '../../entries.ts';
import { isPromptKind, promptSettings } from '../../prompts/prompt-settings.ts';
import type { State } from '../../rule.ts';
import { currentSegment, segmentOf } from '../../stage/current-segment.ts';
import { isSurpriseAhead } from '../../stage/surprise-ahead.ts';
import type { Look } from '../look.ts';

/** The prompt or pulse on stage, as a list of one or none. */
export function promptOnStage({ state }: Pick<Look, 'state'>): SegmentId[] {
  const segment = currentSegment(state);
  return segment !== null && isPromptKind(segment.kind) ? [segment.id] : [];
}

/** Prompts that people have seen; one that was undone keeps its answers. */
export const openedPrompts = ({ state }: Pick<Look, 'state'>): SegmentId[] =>
  keysOf<SegmentId>(state.prompts);

export const isOnStage = (state: State, id: SegmentId): boolean => promptOnStage({ state }).includes(id);

/** As long as guests are a surprise the hall sees no results of what they may answer. */
export function isForTheHall(state: State, id: SegmentId): boolean {
  const segment = segmentOf(state, id);
  if (segment === null || !isOnStage(state, id)) return false;
  const { audience } = promptSettings(segment);
  return audience === 'colleagues' || audience === 'team' || !isSurpriseAhead(state);
}
