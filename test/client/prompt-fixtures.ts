import type { Page } from 'playwright';
import { kindsWithOptions, type Asks } from '../../shared/contract/cards/asks.ts';
import type { MeCard } from '../../shared/contract/cards/people.ts';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import type { Counts, MyAnswerCard, PromptCard, TallyCard } from '../../shared/contract/cards/prompts.ts';
import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { OptionId, SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { PhoneCards } from '../../client/phone/phone-cards.ts';
import { see } from '../browser/surfaces.ts';
import { dot, type Hall } from './connection-hall.ts';
import { words } from './match-fixtures.ts';

export const prompt = 'a7' as SegmentId;
export const optionId = (n: number) => `o${n}` as OptionId;

/** One of each kind, as on the phones of the sample event. */
export const asksOf = {
  choice: { kind: 'choice', least: 1, most: 1, other: false },
  several: { kind: 'choice', least: 1, most: 3, other: true },
  scale: { kind: 'scale', from: 0, to: 10, low: { en: 'I’m guessing' }, high: { en: 'Like a good friend' } },
  number: { kind: 'number', min: 0, max: 120, places: 1, unit: { en: 'minutes' } },
  text: { kind: 'text', maxChars: 140 },
  words: { kind: 'words', most: 3 },
  ranking: { kind: 'ranking', most: 5 },
  points: { kind: 'points', total: 100 },
  sorting: { kind: 'sorting' },
} as const satisfies Record<string, Asks<Authored>>;

const labels = ['Tea', 'Bread', 'A warm seat', 'A person on the till', 'Longer hours'];
const optionsOf = (texts: readonly string[]): PromptCard['options'] =>
  texts.map((label, at) => ({ id: optionId(at + 1), label: { en: label } }));

type Shown = Partial<Omit<PromptCard, 'id' | 'title' | 'options'>> & {
  title?: string;
  labels?: readonly string[];
};

/** A phone with a question on stage, and what it has of its answer and results. */
export function phoneAsked(
  role: AttendeeRole,
  { title = 'What would bring you back?', labels: shown = labels, ...of }: Shown,
  more: More = {},
): Partial<PhoneCards> {
  const { asks = asksOf.choice } = of;
  const listed = kindsWithOptions.some((kind) => kind === asks.kind);
  const card: PromptCard = {
    ...{ id: prompt, title: { en: title }, text: {}, asks, options: listed ? optionsOf(shown) : [] },
    ...{ audience: 'both', team: null, asked: true, open: true, names: 'unnamed', change: 'untilClosed' },
    ...{
      abstain: true,
      results: 'closed',
      resultsShown: false,
      locked: false,
      earlier: null,
      isPulse: false,
    },
    ...of,
  };
  const stage: StageCard = {
    ...{ number: 7, segment: prompt, kind: card.isPulse ? 'pulse' : 'prompt', title: { en: title } },
    ...{ text: lineOf(more), rules: [], startedAtMs: 0, asking: null },
  };
  const me: MeCard = {
    ...{ person: dot, role, team: more.team ?? null, firstName: 'Dot', displayName: 'Dot', language: 'en' },
    ...{ consent: [], attendance: 'arrived', line: null },
  };
  return { event, stage, me, [`prompt:${prompt}`]: card, ...cardsOf(more) };
}

interface More {
  answer?: MyAnswerCard;
  tally?: TallyCard;
  line?: string;
  team?: string | null;
}
const lineOf = ({ line }: More): Authored => (line ? { en: line } : {});
function cardsOf({ answer, tally }: More): Partial<PhoneCards> {
  const cards: Partial<PhoneCards> = {};
  if (answer) cards[`my-answer:${prompt}`] = answer;
  if (tally) cards[`tally:${prompt}`] = tally;
  return cards;
}

const event: EventCard = {
  ...{ name: 'Spring Customer Day', organisation: 'Corner Kettle', objective: 'Know two customers.' },
  ...{ languages: ['en'], words },
};

/** Results with these counts, row by row. */
export function tallyOf(kind: TallyCard['kind'], rows: Readonly<Record<string, number>>): TallyCard {
  const answered = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const counts: Counts = {
    ...{ answered, abstained: 0, mean: null, median: null },
    rows: Object.entries(rows).map(([id, count]) => ({
      ...{ id, from: null, to: null, count, customers: null, colleagues: null, value: null, sorted: null },
    })),
  };
  return { ...counts, prompt, kind, of: answered, sides: null, earlier: null };
}

export const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
/** What was answered from this phone, in order. */
export const answers = (hall: Hall) =>
  see.poll(() =>
    hall.commands
      .filter(({ type }) => type === 'answer-prompt')
      .map(({ data }) => (data as { answer: unknown }).answer),
  );
export const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
/** Every button that is on show is at least 56 pixels high, and wide enough for a thumb. */
export const smallTargets = (page: Page) =>
  page.locator('main button:visible').evaluateAll((all) =>
    all
      .map((one) => ({ box: one.getBoundingClientRect(), text: one.ariaLabel ?? one.textContent }))
      .filter(({ box }) => box.height < 55.5 || box.width < 43.5)
      .map(({ box, text }) => `${text} ${box.width}x${box.height}`),
  );
