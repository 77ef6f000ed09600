import type { SegmentId } from '../../contract/ids.ts';
import { refuse, type Decision, type Refusal } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { PromptRun } from '../state.ts';
import { isPromptKind } from './prompt-settings.ts';

type FoundPrompt = { segment: ReadOnly<Segment>; refusal?: never } | { refusal: Refusal };

/** A prompt or a pulse, or why there is none. */
export function findPrompt(state: State, id: SegmentId): FoundPrompt {
  const segment = segmentOf(state, id);
  if (segment === null) return { refusal: refuse('unknown-segment') };
  return isPromptKind(segment.kind) ? { segment } : { refusal: refuse('not-a-prompt') };
}

/** Decides over a prompt that people have seen; refuses one that never was on stage. */
export function withOpened(
  state: State,
  id: SegmentId,
  decide: (run: ReadOnly<PromptRun>, segment: ReadOnly<Segment>) => Decision,
): Decision {
  const found = findPrompt(state, id);
  if (found.refusal !== undefined) return found.refusal;
  const run = state.prompts[id];
  return run === undefined ? refuse('not-open') : decide(run, found.segment);
}
