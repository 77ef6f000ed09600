import type { MySupportCard } from '../../contract/cards/asking.ts';
import type { AnswerData } from '../../contract/cards/asks.ts';
import type { MyAnswerCard } from '../../contract/cards/prompts.ts';
import type { OptionId, PersonId, QuestionId, SegmentId } from '../../contract/ids.ts';
import { entriesOf, keysOf } from '../entries.ts';
import { answererOf, answerOf } from '../prompts/answerer.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { PromptAnswer } from '../state.ts';
import type { Look } from './look.ts';
import { olderNamed } from './my-question-cards.ts';
import { insteadIn } from './prompts/answer-lines.ts';
import { isOnStage } from './prompts/on-stage.ts';
import { shownQuestions } from './shown-questions.ts';

/** A phone hears of so many of its "me too", those of the questions that it shows before others: the view stays small. */
const SUPPORTS = 14;

export function mySupportCard({ state }: Look, person: PersonId): MySupportCard | undefined {
  const supports = state.people[person]?.supports ?? [];
  const own = olderNamed(state, person);
  if (supports.length === 0 && own.length === 0) return undefined;
  return { questions: supportsTold(state, supports), ...(own.length === 0 ? {} : { own }) };
}

function supportsTold(state: State, supports: readonly QuestionId[]): QuestionId[] {
  if (supports.length <= SUPPORTS) return [...supports];
  const shown = new Set(shownQuestions(state));
  const latest = supports.toSorted((a, b) => Number(shown.has(a)) - Number(shown.has(b))).slice(-SUPPORTS);
  return supports.filter((id) => latest.includes(id));
}

/** People whose told "me too" depend on which questions phones show. */
export const withManySupports = ({ people }: State): PersonId[] =>
  entriesOf<PersonId, State['people'][PersonId]>(people)
    .filter(([, { supports }]) => supports.length > SUPPORTS)
    .map(([id]) => id);

/** The answer that this person gave, or that their table did; of a table only while it is asked. */
function myAnswer(state: State, person: PersonId, prompt: SegmentId): ReadOnly<PromptAnswer> | undefined {
  const segment = segmentOf(state, prompt);
  const run = state.prompts[prompt];
  if (run === undefined) return undefined;
  const settings = segment === null ? null : promptSettings(segment);
  if (settings?.audience !== 'tables') return answerOf(run, person);
  if (isOnStage(state, prompt)) return answerOf(run, answererOf(state, settings, person).key);
  return Object.values<ReadOnly<PromptAnswer>>(run.answers).find((answer) => answer.person === person);
}

const sorted = (
  items: ReadOnly<Extract<PromptAnswer['value'], { kind: 'sorting' }>>['items'],
  words: string | null,
): AnswerData => {
  const instead = insteadIn(words) ?? {};
  const listed = entriesOf<OptionId, (typeof items)[OptionId]>(items);
  return {
    kind: 'sorting',
    items: listed.map(([option, sorting]) => ({ option, sorting, instead: instead[option] ?? '' })),
  };
};

const chosen = (
  { options, other }: ReadOnly<Extract<PromptAnswer['value'], { kind: 'choice' }>>,
  words: string | null,
): AnswerData => ({ kind: 'choice', options: [...options], other: other ? (words ?? '') : '' });

/** What was said, with its words; null where it is nothing without them and they are gone. */
function written(
  value: ReadOnly<PromptAnswer>['value'],
  words: string | null,
  wall: boolean,
): AnswerData | null {
  if (value.kind === 'choice') return chosen(value, words);
  if (value.kind === 'text') return words === null ? null : { kind: 'text', text: words, wall };
  if (value.kind === 'words') return words === null ? null : { kind: 'words', words: words.split('\n') };
  if (value.kind === 'sorting') return sorted(value.items, words);
  return unwritten(value);
}

type Unwritten = Exclude<PromptAnswer['value'], { kind: 'choice' | 'text' | 'words' | 'sorting' }>;

function unwritten(value: ReadOnly<Unwritten>): AnswerData {
  if (value.kind === 'ranking') return { kind: 'ranking', order: [...value.order] };
  if (value.kind !== 'points') return { ...value };
  const points = entriesOf<OptionId, number>(value.points);
  return { kind: 'points', points: points.map(([option, given]) => ({ option, points: given })) };
}

/** The person's own answer, unmasked, also where nobody else sees it; undefined when its words are gone. */
export function myAnswerCard(
  { state, text }: Look,
  person: PersonId,
  prompt: SegmentId,
): MyAnswerCard | undefined {
  const answer = myAnswer(state, person, prompt);
  if (answer === undefined) return undefined;
  const data = written(answer.value, text(answer.text), answer.wall);
  return data === null ? undefined : { ...data, table: answer.table };
}

/** Prompts to which this person, or their table, has an answer. */
export const answeredPrompts = ({ state }: Look, person: PersonId): SegmentId[] =>
  keysOf<SegmentId>(state.prompts).filter((prompt) => myAnswer(state, person, prompt) !== undefined);
