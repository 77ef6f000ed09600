import type { AnswerId, SegmentId } from '../../contract/ids.ts';
import { rawCountsOf } from '../counting/run-counts.ts';
import type { FactOf } from '../facts.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';
import { answerKey } from './answer-card.ts';
import { isOnStage } from './prompts/on-stage.ts';
import { ownAnswer, talliesOf, wholePrompt, wordsInTheRoom } from './touches-in-prompts.ts';
import { onConsole, onEverySurface, onReaders, onSides, onWalls, type Touch } from './touch.ts';
import type { TouchesOf } from './touches.ts';

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

type OfPrompt = { data: { prompt: SegmentId } };
const whole = (state: State, { data }: OfPrompt): Touch[] => [
  ...wholePrompt(state, data.prompt),
  ...onConsole('run-of-show'),
];

const cloud = (_state: State, { data: { prompt } }: OfPrompt): Touch[] => [
  ...onReaders(`words:${prompt}`),
  ...onWalls(`words:${prompt}`),
  ...onSides(`words:${prompt}`),
];

/** What comes, in which order, and what was said of it before. */
const order = (): Touch[] => onConsole('run-of-show', 'next', 'pins');

export const touchesOfPrompts: TouchesOf<PromptFact> = {
  'prompt-added': order,
  'prompt-moved': order,
  'prompt-removed': order,
  'prompt-edited': (state, fact) => [
    ...whole(state, fact),
    ...onConsole('next'),
    ...(isOnStage(state, fact.data.prompt) ? onEverySurface('stage') : []),
  ],
  'prompt-answered': (state, fact) => [
    ...written(state, fact.data.prompt, answersOf(fact)),
    ...ownAnswer(state, fact.data),
    ...talliesOf(state, fact.data.prompt),
    ...wordsInTheRoom(state, fact.data.prompt),
    ...inTheCrew(state, fact),
  ],
  'answer-allowed': (state, { data: { prompt, answer } }) => {
    const { person, table = null } = state.prompts[prompt]?.answers[answer] ?? {};
    const own = person === undefined ? [] : ownAnswer(state, { prompt, person, table });
    return [...written(state, prompt, [answer]), ...own];
  },
  'answers-reviewed': (state, { data }) => written(state, data.prompt, data.answers),
  'words-reviewed': cloud,
  'words-frozen': cloud,
  'prompt-closed': whole,
  'prompt-settled': whole,
  'prompt-reopened': whole,
  'results-shown': whole,
};

/** The answer, and those whose place it took. */
const answersOf = ({ data: { answer, instead } }: FactOf<'prompt-answered'>): AnswerId[] => [
  answer,
  ...instead,
];

/** Answers as their readers have them, and the wall where it may show them. */
function written(state: State, prompt: SegmentId, answers: readonly AnswerId[]): Touch[] {
  const isText = kindOf(state, prompt) === 'text';
  return [
    ...onReaders(...answers.map((answer) => `answer:${answerKey(prompt, answer)}`)),
    ...(isText ? onWalls(`shown-answers:${prompt}`) : []),
  ];
}

function kindOf(state: State, prompt: SegmentId): string | null {
  const segment = segmentOf(state, prompt);
  return segment === null ? null : promptSettings(segment).asks.kind;
}

/** What the first answer changes beside its own card: that words are fixed. */
function inTheCrew(state: State, { version, data: { prompt } }: FactOf<'prompt-answered'>): Touch[] {
  const segment = segmentOf(state, prompt);
  const run = state.prompts[prompt];
  if (segment === null || run === undefined) return [];
  const isFirst = rawCountsOf(segment, run).total <= state.version - version + 1;
  return isFirst ? [...onConsole('run-of-show'), ...onReaders(`prompt:${prompt}`)] : [];
}
