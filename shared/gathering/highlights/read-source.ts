import type { HighlightSource } from '../../contract/commands/highlights.ts';
import type { SegmentId, PersonId } from '../../contract/ids.ts';
import { limits } from '../../contract/limits.ts';
import { refuse, type Refusal } from '../asked.ts';
import { textProblem } from '../clean-text.ts';
import { roleTold } from '../counting/role-told.ts';
import { findAnswer } from '../prompts/find-answer.ts';
import { findPrompt } from '../prompts/find-prompt.ts';
import { crewLanguage } from '../prompts/prompt-draft.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import type { ReadOnly } from '../read-only.ts';
import { currentSegment, segmentOf } from '../stage/current-segment.ts';
import type { Highlight, PromptRun, Question } from '../state.ts';
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

/** A prompt that was asked, and whose answers are not for their authors alone. */
function publicRun(state: State, id: SegmentId): Run | { refusal: Refusal } {
  const found = findPrompt(state, id);
  if (found.refusal !== undefined) return found;
  if (promptSettings(found.segment).results === 'never') return no('not-allowed');
  const run = state.prompts[id];
  return run === undefined ? no('not-open') : { segment: found.segment, run };
}

/** Approved, or joined with one that is. */
export const isTaken = ({ state }: Pick<ReadOnly<Question>, 'state'>): boolean =>
  state === 'approved' || state === 'merged';

/** Nobody is known of one without a name. */
function askedBy(
  { people }: State,
  { role, person }: ReadOnly<Question>,
): Pick<Starred, 'role' | 'language' | 'concerns'> {
  if (person === null) return { role, language: 'und', concerns: [] };
  return { role, language: people[person]?.language ?? 'und', concerns: [person] };
}

/** `text` was read by the server: a rule cannot read a body. */
export function readQuestion(state: State, source: SourceOf<'question'>, text: string | null): Read {
  const question = state.questions[source.question];
  if (question === undefined) return no('unknown-question');
  if (question.to === 'privately') return no('private-question');
  if (!isTaken(question)) return no('not-approved');
  return text === null ? no('empty') : { segment: question.segment, text, ...askedBy(state, question) };
}

export function readAnswer(state: State, source: SourceOf<'answer'>, text: string | null): Read {
  const found = publicRun(state, source.prompt);
  if (found.refusal !== undefined) return found;
  const read = findAnswer(found.run, source);
  if (read.refusal !== undefined) return read;
  const { answer } = read;
  if (answer.text === null || text === null) return no('empty');
  const { person } = answer;
  const role = roleTold(found.segment, found.run, answer);
  const language = state.people[person]?.language ?? 'und';
  return { role, segment: source.prompt, text, language, concerns: [person] };
}

export function readResult(state: State, source: SourceOf<'result'>): Read {
  const found = publicRun(state, source.prompt);
  if (found.refusal !== undefined) return found;
  const text = resultLine(state, found.segment, found.run);
  if (text === null) return no('not-allowed');
  return { role: null, segment: source.prompt, text, language: crewLanguage(state), concerns: [] };
}

/** What was on the wall: `text` is the question that was large there, else the segment's own words are taken. */
export function readMoment(state: State, source: SourceOf<'moment'>, text: string | null): Read {
  const moment = state.moments[source.moment];
  if (moment === undefined) return no('unknown-moment');
  const { question, segment } = moment;
  const asked = question === null ? undefined : state.questions[question];
  if (asked?.state === 'approved' && text !== null) return { segment, text, ...askedBy(state, asked) };
  const language = crewLanguage(state);
  return { role: null, segment, text: wallWords(state, segment, language), language, concerns: [] };
}

/** The line that the segment has on the wall, else its title, else what the gathering is called. */
function wallWords(state: State, id: SegmentId | null, language: string): string {
  const segment = id === null ? null : segmentOf(state, id);
  return segment?.texts.wall[language] ?? segment?.title[language] ?? state.about?.name ?? '';
}

export function readNote(state: State, source: SourceOf<'note'>): Read {
  const text = source.text.trim();
  const refusal = textProblem(text, limits.note);
  if (refusal !== null) return { refusal };
  const segment = currentSegment(state)?.id ?? null;
  return { role: 'facilitator', segment, text, language: crewLanguage(state), concerns: [] };
}
