import type { HighlightSource } from '../../contract/commands/highlights.ts';
import type { SegmentId, PersonId } from '../../contract/ids.ts';
import { limits } from '../../contract/limits.ts';
import { refuse, type Refusal } from '../asked.ts';
import { textProblem } from '../clean-text.ts';
import { findPrompt } from '../prompts/find-prompt.ts';
import { crewLanguage } from '../prompts/prompt-draft.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import type { ReadOnly } from '../read-only.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { Highlight, PromptRun } from '../state.ts';
import { resultLine } from './result-line.ts';

/** Everything of a highlight but its id. */
export interface Starred extends Pick<Highlight, 'role' | 'segment'> {
  text: string;
  language: string;
  /** Whom the words concern, as far as it is known. */
  concerns: PersonId[];
  refusal?: never;
}
export type Read = Starred | { refusal: Refusal };

type SourceOf<K extends HighlightSource['kind']> = Extract<HighlightSource, { kind: K }>;
type Run = { segment: ReadOnly<Segment>; run: ReadOnly<PromptRun>; refusal?: never };

const no = (...why: Parameters<typeof refuse>): { refusal: Refusal } => ({ refusal: refuse(...why) });

/** A prompt that was asked, and whose answers are for the room. */
function publicRun(state: State, id: SegmentId): Run | { refusal: Refusal } {
  const found = findPrompt(state, id);
  if (found.refusal !== undefined) return found;
  if (promptSettings(found.segment).private) return no('not-allowed');
  const run = state.prompts[id];
  return run === undefined ? no('not-open') : { segment: found.segment, run };
}

/** `text` was read by the server: a rule cannot read a body. */
export function readQuestion(state: State, source: SourceOf<'question'>, text: string | null): Read {
  const question = state.questions[source.question];
  if (question === undefined) return no('unknown-question');
  if (text === null) return no('empty');
  const { role, segment, person } = question;
  const author = person === null ? undefined : state.people[person];
  return { role, segment, text, language: author?.language ?? 'und', concerns: person ? [person] : [] };
}

export function readAnswer(state: State, source: SourceOf<'answer'>, text: string | null): Read {
  const found = publicRun(state, source.prompt);
  if (found.refusal !== undefined) return found;
  const answer = found.run.answers[source.person];
  if (answer === undefined) return no('unknown-person');
  if (answer.text === null || text === null) return no('empty');
  const language = state.people[source.person]?.language ?? 'und';
  return { role: answer.role, segment: source.prompt, text, language, concerns: [source.person] };
}

export function readResult(state: State, source: SourceOf<'result'>): Read {
  const found = publicRun(state, source.prompt);
  if (found.refusal !== undefined) return found;
  const text = resultLine(state, found.segment, found.run);
  return { role: null, segment: source.prompt, text, language: crewLanguage(state), concerns: [] };
}

export function readNote(state: State, source: SourceOf<'note'>): Read {
  const text = source.text.trim();
  const refusal = textProblem(text, limits.note);
  if (refusal !== null) return { refusal };
  const segment = currentSegment(state)?.id ?? null;
  return { role: 'facilitator', segment, text, language: crewLanguage(state), concerns: [] };
}
