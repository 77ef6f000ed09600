import type { PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { FindCard } from '../../shared/contract/cards/round.ts';
import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import type { OptionId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import { zoneLetters } from '../../shared/contract/vocabulary.ts';
import { nothingAsked } from '../../client/wall/prompt-cards.ts';
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
  to: 'room' as const,
});

const option = (place: number) => `o${String(place)}` as OptionId;

/** A closed choice whose results are shown; without labels a closed written prompt. */
export const prompt = (labels: string[], more: Partial<PromptCard> = {}): PromptCard => ({
  id: segment,
  title: { en: 'What costs you most effort?' },
  text: {},
  asks:
    labels.length > 0 ? { kind: 'choice', least: 1, most: 1, other: false } : { kind: 'text', maxChars: 140 },
  options: labels.map((en, index) => ({ id: option(index + 1), label: { en } })),
  audience: 'both',
  team: null,
  asked: true,
  open: false,
  names: 'unnamed',
  change: 'untilClosed',
  abstain: true,
  results: 'closed',
  resultsShown: true,
  locked: true,
  earlier: null,
  isPulse: false,
  ...more,
});

export const progress = (answered: number, of = 60) => ({ prompt: segment, answered, of });

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
  ...nothingAsked,
  find: undefined,
  nowMs: 1_000,
  ...more,
});
