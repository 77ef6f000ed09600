import type { AnswerId, SegmentId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { GatheringState, PromptRun } from '../state.ts';
import { answererKey, type AnswererKey } from './answerer.ts';
import { crewLanguage, editedSegment } from './prompt-draft.ts';
import { movedAfter } from './prompt-place.ts';
import { endRun, takeAgain } from './prompt-run.ts';

type PromptFact =
  | 'prompt-added'
  | 'prompt-moved'
  | 'prompt-removed'
  | 'prompt-edited'
  | 'prompt-answered'
  | 'answer-allowed'
  | 'answers-reviewed'
  | 'words-reviewed'
  | 'words-frozen'
  | 'prompt-closed'
  | 'prompt-settled'
  | 'prompt-reopened'
  | 'results-shown';

/** What was read of words that are gone goes with them. */
function forgetWords(run: PromptRun, answer: AnswerId | undefined): void {
  const text = answer === undefined ? null : (run.answers[answer]?.text ?? null);
  if (text === null) return;
  for (const saying of keysOf(run.words)) if (saying.startsWith(`${text}.`)) delete run.words[saying];
}

/** What people of the table gave alone before they sat there. */
function dropAlone(run: PromptRun, { instead }: FactOf<'prompt-answered'>['data']): void {
  for (const id of instead) {
    const person = run.answers[id]?.person;
    forgetWords(run, id);
    delete run.answers[id];
    if (person !== undefined) delete run.byAnswerer[person];
  }
}

function foldAnswered(state: GatheringState, { data, atMs, bodies }: FactOf<'prompt-answered'>): void {
  const run = state.prompts[data.prompt];
  if (run === undefined) return;
  const { answer, person, role, team, table, value, wall, reading } = structuredClone(data);
  const key: AnswererKey = answererKey(person, table);
  dropAlone(run, data);
  forgetWords(run, answer);
  const text = bodies['text'] ?? null;
  run.answers[answer] = {
    person,
    role,
    team,
    table,
    wording: (run.answers[answer]?.wording ?? 0) + 1,
    value,
    text,
    wall,
    state: 'waiting',
    reading,
    lifted: [],
    atMs,
  };
  run.byAnswerer[key] = answer;
  run.revision += 1;
}

function foldEdited(state: GatheringState, { data }: FactOf<'prompt-edited'>): void {
  const at = state.segments.findIndex(({ id }) => id === data.prompt);
  const segment = state.segments[at];
  if (segment === undefined) return;
  const run = state.prompts[data.prompt];
  const editing = { draft: data.draft, language: crewLanguage(state), wasSeen: run !== undefined };
  state.segments[at] = editedSegment(segment, editing);
  if (run !== undefined) run.revision += 1;
}

/** Changes what its answers come to. */
function changeRun(state: GatheringState, id: SegmentId, change: (run: PromptRun) => void): void {
  const run = state.prompts[id];
  if (run === undefined) return;
  change(run);
  run.revision += 1;
}

function foldReopened(state: GatheringState, { data }: FactOf<'prompt-reopened'>): void {
  changeRun(state, data.prompt, (run) => {
    run.closed = false;
    if (currentSegment(state)?.id === data.prompt) takeAgain(run);
  });
}

export const foldPrompts: Folds<PromptFact> = {
  'prompt-added': (state, { data }) => {
    state.segments.splice(data.after + 1, 0, structuredClone(data.segment));
  },
  'prompt-moved': (state, { data }) => {
    state.segments = movedAfter(state.segments, data.prompt, data.after);
  },
  'prompt-removed': (state, { data }) => {
    state.segments = state.segments.filter(({ id }) => id !== data.prompt);
  },
  'prompt-edited': foldEdited,
  'prompt-answered': foldAnswered,
  'answer-allowed': (state, { data }) =>
    changeRun(state, data.prompt, ({ answers }) => {
      const answer = answers[data.answer];
      if (answer !== undefined) answer.wall = data.wall;
    }),
  'answers-reviewed': (state, { data }) =>
    changeRun(state, data.prompt, ({ answers }) => {
      for (const id of data.answers) if (answers[id] !== undefined) answers[id].state = data.verdict;
    }),
  'words-reviewed': (state, { data }) =>
    changeRun(state, data.prompt, (run) => {
      for (const saying of data.words) run.words[saying] = data.verdict;
    }),
  'words-frozen': (state, { data, atMs }) =>
    changeRun(state, data.prompt, (run) => {
      run.frozenAtMs = data.frozen ? atMs : null;
    }),
  'prompt-closed': (state, { data, atMs }) =>
    changeRun(state, data.prompt, (run) => {
      run.closed = true;
      endRun(run, atMs);
    }),
  'prompt-settled': (state, { data }) =>
    changeRun(state, data.prompt, (run) => {
      run.settled = run.endedAtMs !== null;
    }),
  'prompt-reopened': foldReopened,
  'results-shown': (state, { data }) =>
    changeRun(state, data.prompt, (run) => {
      run.shown = data.shown;
    }),
};
