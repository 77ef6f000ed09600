import type { PromptCard, TallyCard } from '../../shared/contract/cards/prompts.ts';
import type { FindCard } from '../../shared/contract/cards/round.ts';
import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import type { OptionId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import { zoneLetters } from '../../shared/contract/vocabulary.ts';
import type { SceneCards } from '../../client/wall/scene.ts';

export const event: EventCard = {
  name: 'Spring Customer Day',
  organisation: 'Corner Kettle',
  objective: 'Everybody leaves knowing two customers by name.',
  languages: ['en', 'ar'],
  words: { guest: 'visitor', guests: 'visitors', colleague: 'associate', colleagues: 'associates' },
};

const segment = 'a1' as SegmentId;

export const stage = (kind: SegmentKind, text = '', title = 'Hello'): StageCard => ({
  number: 3,
  segment,
  kind,
  title: { en: title },
  text: text === '' ? {} : { en: text },
  rules: [],
  startedAtMs: 0,
  asking: null,
});

export const spotlight = (name: string | null) => ({
  id: '5'.repeat(32) as QuestionId,
  text: 'Who reads what I wrote?',
  askedBy: { name, role: 'customer' as const },
});

const option = (place: number) => `o${place}` as OptionId;

export const prompt = (labels: string[]): PromptCard => ({
  id: segment,
  title: { en: 'What costs you most effort?' },
  text: {},
  answer: labels.length > 0 ? 'choice' : 'text',
  options: labels.map((en, index) => ({ id: option(index + 1), label: { en } })),
  maxChars: 140,
  asked: true,
  open: false,
  private: false,
  results: 'closed',
  resultsShown: true,
});

export const tally: TallyCard = {
  prompt: segment,
  customers: 4,
  colleagues: 9,
  options: [{ id: option(1), customers: 4, colleagues: 9 }],
};

/** Zones A, B, C … with their tables, until a minute after the stage began. */
export const find = (zones: number[][], about: Partial<FindCard> = {}): FindCard => ({
  segment,
  untilMs: 60_000,
  zones: zones.map((tables, index) => ({ zone: zoneLetters[index] ?? 'H', tables })),
  swapsSides: false,
  ...about,
});

/** A wall with this stage and nothing else, but for what is given. */
export const wallWith = (running: StageCard | undefined, more: Partial<SceneCards> = {}): SceneCards => ({
  event,
  stage: running,
  blanked: false,
  spotlight: undefined,
  prompt: undefined,
  tally: undefined,
  find: undefined,
  nowMs: 1_000,
  ...more,
});
