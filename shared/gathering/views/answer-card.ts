import type { AnswerCard } from '../../contract/cards/prompts.ts';
import type { AnswerId, PersonId, SegmentId } from '../../contract/ids.ts';
import { entriesOf, keysOf } from '../entries.ts';
import { highlightOf } from '../highlights/source-key.ts';
import { isPromptKind, promptSettings, type PromptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import { maskCards } from '../reading/masked-text.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';
import type { Look } from './look.ts';
import { minuteOf } from './minute-of.ts';
import { crewNameOf } from './names.ts';
import { answerLines } from './prompts/answer-lines.ts';
import { roleTold } from '../counting/role-told.ts';

/** "segment.answer", as a highlight names the answer it keeps. */
export const answerKey = (prompt: SegmentId, answer: AnswerId): string => `${prompt}.${answer}`;

interface ReadableRun {
  segment: ReadOnly<Segment>;
  run: ReadOnly<PromptRun>;
}

/** A prompt whose words the crew may read. */
export function readableRun(state: State, prompt: SegmentId): ReadableRun | null {
  const segment = segmentOf(state, prompt);
  const run = state.prompts[prompt];
  if (segment === null || run === undefined || !isPromptKind(segment.kind)) return null;
  return promptSettings(segment).results === 'never' ? null : { segment, run };
}

/** Answers with words that the crew may read. */
export const readableAnswers = ({ state }: Pick<Look, 'state'>): string[] =>
  keysOf<SegmentId>(state.prompts).flatMap((prompt) => answersWithWords(state, prompt));

/** The same of one prompt. */
export const answersWithWords = (state: State, prompt: SegmentId): string[] =>
  entriesOf<AnswerId, ReadOnly<PromptAnswer>>(readableRun(state, prompt)?.run.answers ?? {})
    .filter(([, { text }]) => text !== null)
    .map(([answer]) => answerKey(prompt, answer));

/** Whose words they are, as far as the prompt says that the crew is told. */
function author(
  look: Look,
  { names, audience }: PromptSettings,
  { person, table }: ReadOnly<PromptAnswer>,
): { person: PersonId | null; name: string | null; table: number | null } {
  if (names !== 'named') return { person: null, name: null, table: null };
  if (audience === 'tables') return { person: null, name: null, table };
  return { person, name: crewNameOf(look, person), table: null };
}

const timeTold = ({ names }: PromptSettings, { atMs }: ReadOnly<PromptAnswer>): number =>
  names === 'named' ? atMs : minuteOf(atMs);

/** One answer with words, which are empty where the text is gone. */
export function answerCard(look: Look, id: string): AnswerCard | undefined {
  const { state, text } = look;
  const [prompt, answer] = id.split('.', 2) as [SegmentId, AnswerId];
  const readable = readableRun(state, prompt);
  const given = readable?.run.answers[answer];
  if (readable === null || given === undefined || given.text === null) return undefined;
  const { segment, run } = readable;
  const settings = promptSettings(segment);
  return {
    ...{ prompt, answer, wording: given.wording, kind: settings.asks.kind },
    ...author(look, settings, given),
    role: roleTold(segment, run, given),
    ...answerLines(settings, given, text(given.text)),
    masks: maskCards(given.reading, given.lifted),
    marked: given.reading.marked,
    namesSomebody: given.reading.namesSomebody,
    ...{ wall: given.wall, state: given.state, atMs: timeTold(settings, given) },
    highlight: highlightOf(state, 'answer', id),
  };
}
