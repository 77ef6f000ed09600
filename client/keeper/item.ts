import type { MaskCard } from '../../shared/contract/cards/asks.ts';
import type { Addressee, ConsoleQuestionCard } from '../../shared/contract/cards/asking.ts';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import type { AnswerCard, PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { MaskedSource } from '../../shared/contract/commands/asking.ts';
import { numberedText } from './numbered-text.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';

/** What a reader is told before they decide. */
export type Warning = 'namesSomebody' | 'marked';

/** Something that somebody wrote, as the keeper reads it. */
export interface Item {
  key: string;
  text: string;
  role: AttendeeRole | null;
  name: string | null;
  /** To whom a question is put; null for answers. */
  to: Addressee | null;
  /** The prompt that an answer answers; null for questions. */
  about: Authored | null;
  masks: MaskCard[];
  source: MaskedSource;
  warnings: Warning[];
  atMs: number;
}

const warningsOf = ({ namesSomebody, marked }: Pick<AnswerCard, Warning>): Warning[] => [
  ...(namesSomebody ? ['namesSomebody' as const] : []),
  ...(marked ? ['marked' as const] : []),
];

export const questionItem = (card: ConsoleQuestionCard): Item => ({
  key: card.id,
  text: numberedText(card.text, card.masks),
  ...card.askedBy,
  to: card.to,
  about: null,
  masks: card.masks,
  source: { kind: 'question', question: card.id },
  warnings: warningsOf(card),
  atMs: card.atMs,
});

/** An answer whose words changed is another item: nobody says yes to what came in its place. */
export const answerKey = ({ answer, wording }: Pick<AnswerCard, 'answer' | 'wording'>): string =>
  `${answer}.${wording}`;

export const answerItem = (card: AnswerCard, prompt: PromptCard | undefined): Item => ({
  key: answerKey(card),
  text: numberedText(card.text, card.masks),
  role: card.role,
  name: card.name,
  to: null,
  about: prompt?.title ?? null,
  masks: card.masks,
  source: { kind: 'answer', prompt: card.prompt, answer: card.answer, wording: card.wording },
  warnings: warningsOf(card),
  atMs: card.atMs,
});

/** Questions as they came: nobody waits longer because others came after. */
export const asTheyCame = (all: readonly ConsoleQuestionCard[]): ConsoleQuestionCard[] =>
  [...all].sort((a, b) => a.place - b.place);

/** The same of what has only a time. */
export const oldestFirst = <T extends { atMs: number }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.atMs - b.atMs);
