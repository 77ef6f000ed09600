import type { RunOfShowCard } from '../../contract/cards/console.ts';
import { crewLanguage, draftOfSegment } from '../prompts/prompt-draft.ts';
import { isEditable } from '../prompts/prompt-run.ts';
import { isPromptKind } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { Look } from './look.ts';

/** The ordered segments; prompts and pulses carry their words, and whether these may still be changed. */
export function runOfShowCard({ state }: Look): RunOfShowCard {
  return {
    segments: state.segments.map((segment) => ({
      id: segment.id,
      kind: segment.kind,
      title: { ...segment.title },
      minutes: segment.minutes,
      ...editingOf(state, segment),
    })),
    current: state.stage.position,
    canUndo: state.stage.past.length > 0,
    now: textsNow(state),
    say: currentSegment(state)?.say ?? '',
  };
}

function textsNow(state: State): RunOfShowCard['now'] {
  const texts = currentSegment(state)?.texts;
  return { wall: { ...texts?.wall }, customers: { ...texts?.customer }, colleagues: { ...texts?.colleague } };
}

type Editing = Pick<RunOfShowCard['segments'][number], 'draft' | 'editable'>;

function editingOf(state: State, segment: ReadOnly<Segment>): Editing {
  if (!isPromptKind(segment.kind)) return { draft: null, editable: false };
  return {
    draft: draftOfSegment(segment, crewLanguage(state)),
    editable: isEditable(state, segment.id),
  };
}
