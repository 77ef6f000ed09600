import type { SegmentId } from '../../contract/ids.ts';
import { sideOf, type AttendeeRole } from '../../contract/roles.ts';
import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import type { GatheringState, PromptRun } from '../state.ts';
import { crewLanguage, editedSegment } from './prompt-draft.ts';

type PromptFact =
  | 'prompt-added'
  | 'prompt-edited'
  | 'prompt-answered'
  | 'prompt-closed'
  | 'prompt-reopened'
  | 'results-shown';

/** Counts an answer in, or out again when another one takes its place. */
function tally(run: PromptRun, role: AttendeeRole, option: keyof PromptRun['options'] | null, by: 1 | -1) {
  const side = sideOf(role);
  run[side] += by;
  if (option === null) return;
  const counts = (run.options[option] ??= { customers: 0, colleagues: 0 });
  counts[side] += by;
}

function foldAnswered(state: GatheringState, { data, atMs, bodies }: FactOf<'prompt-answered'>): void {
  const run = state.prompts[data.prompt];
  if (run === undefined) return;
  const before = run.answers[data.person];
  if (before !== undefined) tally(run, before.role, before.option, -1);
  tally(run, data.role, data.option, 1);
  run.answers[data.person] = { option: data.option, text: bodies['text'] ?? null, role: data.role, atMs };
}

function changeRun(state: GatheringState, id: SegmentId, change: Partial<PromptRun>): void {
  const run = state.prompts[id];
  if (run !== undefined) Object.assign(run, change);
}

export const foldPrompts: Folds<PromptFact> = {
  'prompt-added': (state, { data }) => {
    state.segments.splice(data.after + 1, 0, structuredClone(data.segment));
  },
  'prompt-edited': (state, { data }) => {
    const at = state.segments.findIndex(({ id }) => id === data.prompt);
    const segment = state.segments[at];
    if (segment !== undefined) state.segments[at] = editedSegment(segment, data.draft, crewLanguage(state));
  },
  'prompt-answered': foldAnswered,
  'prompt-closed': (state, { data }) => changeRun(state, data.prompt, { closed: true }),
  'prompt-reopened': (state, { data }) => changeRun(state, data.prompt, { closed: false }),
  'results-shown': (state, { data }) => changeRun(state, data.prompt, { shown: data.shown }),
};
