import type { ConsoleQuestionCard } from '../../shared/contract/cards/asking.ts';
import type { ConsoleCards } from '../../shared/contract/cards/cards.ts';
import type { AnswerCard, PromptCard, TallyCard } from '../../shared/contract/cards/prompts.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { AnswerId, OptionId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import { everywhere, nowMs } from './room-fixtures.ts';

export const asked = 'a5' as SegmentId;
export const answerId = (n: number): AnswerId => ('d' + n.toString(16).padStart(31, '0')) as AnswerId;
export const questionId = (n: number): QuestionId => ('e' + n.toString(16).padStart(31, '0')) as QuestionId;
export const optionId = (n: number): OptionId => `o${n}` as OptionId;
const open = { kind: 'open', byDate: null, reason: null, note: '' } as const;

export const question = (n: number, more: Partial<ConsoleQuestionCard> = {}): ConsoleQuestionCard => ({
  ...{ id: questionId(n), text: `Question ${n}?`, askedBy: { name: 'Dot', role: 'customer' }, to: 'room' },
  ...{ supporters: 0, answered: false, fate: open, spotlit: false, anonymous: false, state: 'waiting' },
  ...{
    segment: null,
    atMs: nowMs + n,
    place: n,
    masks: [],
    marked: false,
    namesSomebody: false,
    mergedInto: null,
  },
  ...{ merged: 0, highlight: null, ...more },
});

export const draft: PromptDraft = {
  ...{ title: 'What surprised you?', asks: { kind: 'choice', least: 1, most: 1, other: false } },
  ...{ options: ['The pace', 'The people'], audience: 'both', team: '', names: 'unnamed' },
  ...{ change: 'untilClosed', abstain: true, results: 'closed', minutes: 3 },
};

export const promptCard = (more: Partial<PromptCard> = {}): PromptCard => ({
  ...{
    id: asked,
    title: { en: draft.title },
    text: {},
    audience: 'both',
    team: null,
    asked: true,
    open: true,
  },
  asks: { kind: 'choice', least: 1, most: 1, other: false },
  options: draft.options.map((label, at) => ({ id: optionId(at + 1), label: { en: label } })),
  ...{ names: 'unnamed', change: 'untilClosed', abstain: true, results: 'closed', resultsShown: false },
  ...{ locked: false, earlier: null, isPulse: false, ...more },
});

export const tallyOf = (counts: readonly number[], more: Partial<TallyCard> = {}): TallyCard => ({
  ...{
    prompt: asked,
    kind: 'choice',
    answered: counts.reduce((sum, one) => sum + one, 0),
    abstained: 0,
    of: 84,
  },
  rows: counts.map((count, at) => ({
    ...{ id: optionId(at + 1), from: null, to: null, count, customers: null, colleagues: null },
    ...{ value: null, sorted: null },
  })),
  ...{ mean: null, median: null, sides: null, earlier: null, ...more },
});

export const answer = (n: number, more: Partial<AnswerCard> = {}): AnswerCard => ({
  ...{
    prompt: asked,
    answer: answerId(n),
    wording: 1,
    kind: 'text',
    person: null,
    name: null,
    role: 'customer',
    table: null,
  },
  ...{
    text: `What I heard, ${n}.`,
    options: [null],
    masks: [],
    marked: false,
    namesSomebody: false,
    wall: true,
    state: 'waiting',
  },
  ...{ atMs: nowMs + n, highlight: null, ...more },
});

const stage = (kind: 'prompt' | 'pulse' | 'questions'): StageCard => ({
  ...{ number: 9, segment: asked, kind, title: { en: draft.title }, text: {}, rules: [], startedAtMs: 0 },
  asking: kind === 'questions' ? { anonymousAllowed: true, votesEach: null, toOneSide: true } : null,
});

/** The run of show with a prompt in it, running or still to come. */
export function planWith(kind: 'prompt' | 'pulse' | 'questions', isRunning: boolean, editable: boolean) {
  const plan = everywhere['run-of-show'];
  if (plan === undefined) throw new Error('the story begins with a run of show');
  const segment = { id: asked, kind, title: { en: draft.title }, minutes: 3, draft, editable };
  const segments = [...plan.segments.slice(0, 3), { ...segment, draft: kind === 'questions' ? null : draft }];
  return { ...plan, segments, current: isRunning ? 3 : 1 };
}

/** A console while this prompt is on stage. */
/** A console while the room is asked; `more`: further cards by their keys. */
export const inPrompt = (card: PromptCard, more: Record<string, unknown> = {}): Partial<ConsoleCards> => ({
  ...everywhere,
  'run-of-show': planWith(card.isPulse ? 'pulse' : 'prompt', true, !card.locked),
  stage: stage(card.isPulse ? 'pulse' : 'prompt'),
  [`prompt:${asked}`]: card,
  ...more,
});

/** A console while the room asks. */
export const inQuestions = (
  questions: readonly ConsoleQuestionCard[],
  more: Partial<ConsoleCards> = {},
): Partial<ConsoleCards> => ({
  ...everywhere,
  'run-of-show': planWith('questions', true, false),
  stage: stage('questions'),
  ...Object.fromEntries(questions.map((one) => [`question:${one.id}`, one])),
  ...more,
});
