import type { RunOfShowCard } from '../../contract/cards/console.ts';
import { crewLanguage, draftOfSegment } from '../prompts/prompt-draft.ts';
import { wasOpened } from '../prompts/prompt-run.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { Look } from './look.ts';

/** The ordered segments; a prompt carries its words as long as they may be changed. */
export function runOfShowCard({ state }: Look): RunOfShowCard {
  return {
    segments: state.segments.map((segment) => ({
      id: segment.id,
      kind: segment.kind,
      title: { ...segment.title },
      minutes: segment.minutes,
      draft: draftOf(state, segment),
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

function draftOf(state: State, segment: ReadOnly<Segment>): RunOfShowCard['segments'][number]['draft'] {
  if (segment.kind !== 'prompt' || wasOpened(state, segment.id)) return null;
  return draftOfSegment(segment, crewLanguage(state));
}
