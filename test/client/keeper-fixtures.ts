import type { ConsoleQuestionCard } from '../../shared/contract/cards/asking.ts';
import type { View } from '../../shared/contract/cards/cards.ts';
import type { AnswerCard, ConsoleWordsCard, PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { AnswerId, SegmentId } from '../../shared/contract/ids.ts';
import { event, idOf, question } from './question-fixtures.ts';

export const prompt = 'a5' as SegmentId;
export const cloudPrompt = 'a4' as SegmentId;
export const answerId = (n: number) => `f${idOf(n).slice(1)}` as AnswerId;

/** A question as the keeper gets it; the later its number, the later it came. */
export const waiting = (
  n: number,
  text: string,
  more: Partial<ConsoleQuestionCard> = {},
): ConsoleQuestionCard => ({
  ...question(n, text),
  askedBy: { name: null, role: 'customer' },
  ...{ anonymous: false, state: 'waiting', segment: 'a6' as SegmentId, atMs: n * 1_000, place: n, masks: [] },
  ...{ marked: false, namesSomebody: false, mergedInto: null, merged: 0, highlight: null, ...more },
});

export const answer = (n: number, text: string, more: Partial<AnswerCard> = {}): AnswerCard => ({
  ...{
    prompt,
    answer: answerId(n),
    wording: 1,
    kind: 'text',
    person: null,
    name: null,
    role: 'customer',
    table: null,
  },
  ...{
    text,
    options: [null],
    masks: [],
    marked: false,
    namesSomebody: false,
    wall: true,
    state: 'waiting',
    atMs: n * 1_000,
  },
  ...{ highlight: null, ...more },
});

const promptCard = (id: SegmentId, title: string, asks: PromptCard['asks']): PromptCard => ({
  ...{ id, title: { en: title }, text: {}, asks, options: [], audience: 'both', team: null, asked: true },
  ...{ open: true, names: 'unnamed', change: 'untilClosed', abstain: false, results: 'reveal' },
  ...{ resultsShown: false, locked: true, earlier: null, isPulse: false },
});

interface Kept {
  questions?: ConsoleQuestionCard[];
  answers?: AnswerCard[];
  words?: ConsoleWordsCard['words'];
  more?: number;
}

/** What the keeper's page shows of these. */
export const kept = ({ questions = [], answers = [], words = [], more = 0 }: Kept): View => ({
  event,
  stage: {
    ...{ number: 3, segment: 'a6', kind: 'questions', title: { en: 'Ask us anything' }, text: {}, rules: [] },
    ...{ startedAtMs: 0, asking: null },
  },
  approvals: { waiting: questions.length, held: 0 },
  floor: { order: [], frozen: false, alternates: false },
  [`prompt:${prompt}`]: promptCard(prompt, 'What should we never change?', { kind: 'text', maxChars: 140 }),
  [`prompt:${cloudPrompt}`]: promptCard(cloudPrompt, 'Our shop in one word', { kind: 'words', most: 3 }),
  ...(words.length > 0 && { [`words:${cloudPrompt}`]: { prompt: cloudPrompt, frozen: false, words, more } }),
  ...Object.fromEntries(questions.map((one) => [`question:${one.id}`, one])),
  ...Object.fromEntries(answers.map((one) => [`answer:${one.prompt}.${one.answer}`, one])),
});

export const word = (
  text: string,
  count: number,
  state: ConsoleWordsCard['words'][number]['state'] = 'waiting',
) => ({
  ...{ key: text.toLowerCase(), text, count, state, answers: [] },
});
