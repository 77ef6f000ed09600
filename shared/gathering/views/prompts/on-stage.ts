import type { SegmentId } from '../../../contract/ids.ts';
import { keysOf } from '../../entries.ts';
import { isPromptKind } from '../../prompts/prompt-settings.ts';
import type { State } from '../../rule.ts';
import { currentSegment } from '../../stage/current-segment.ts';
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
