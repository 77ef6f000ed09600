import { sortings, type AnswerData } from '../../shared/contract/cards/asks.ts';
import type { OptionId } from '../../shared/contract/ids.ts';
import { promptSettings, type PromptSettings } from '../../shared/gathering/prompts/prompt-settings.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { Segment } from '../../shared/gathering/segment.ts';

const words = ['Bread', 'the till', 'Kindness', 'parking', 'Anneka'];

/** All points to one option, or half of them to the next. */
function spread(options: readonly OptionId[], total: number, n: number) {
  const half = n % 2 === 0 ? 0 : Math.floor(total / 2);
  const at = (index: number): OptionId => options[index % options.length] ?? ('o1' as OptionId);
  return [
    { option: at(n), points: total - half },
    ...(options.length > 1 ? [{ option: at(n + 1), points: half }] : []),
  ];
}

/** From the n-th option on, all round. */
const turned = (options: readonly OptionId[], n: number): OptionId[] => {
  const from = n % Math.max(1, options.length);
  return [...options.slice(from), ...options.slice(0, from)];
};

const fitting: {
  [K in PromptSettings['asks']['kind']]: (
    asks: Extract<PromptSettings['asks'], { kind: K }>,
    options: OptionId[],
    n: number,
  ) => AnswerData;
} = {
  choice: ({ least }, options, n) => ({
    kind: 'choice',
    options: turned(options, n).slice(0, least),
    other: '',
  }),
  scale: ({ from, to }, _, n) => ({ kind: 'scale', at: from + (n % (to - from + 1)) }),
  number: ({ min, max }, _, n) => ({ kind: 'number', number: Math.min(max, Math.ceil(min) + (n % 7)) }),
  text: (_, __, n) => ({ kind: 'text', text: `Words ${n}`, wall: n % 2 === 0 }),
  words: ({ most }, _, n) => ({
    kind: 'words',
    words: words.slice(n % words.length, (n % words.length) + most),
  }),
  ranking: ({ most }, options, n) => ({ kind: 'ranking', order: turned(options, n).slice(0, most) }),
  points: ({ total }, options, n) => ({ kind: 'points', points: spread(options, total, n) }),
  sorting: (_, options, n) => ({
    kind: 'sorting',
    items: options.map((option, index) => ({
      option,
      sorting: sortings[(n + index) % sortings.length] ?? 'keep',
      instead: index === 0 && n % 2 === 0 ? `Instead ${n}` : '',
    })),
  }),
};

const fittingFor = <K extends PromptSettings['asks']['kind']>(
  asks: Extract<PromptSettings['asks'], { kind: K }>,
  options: OptionId[],
  n: number,
): AnswerData => fitting[asks.kind](asks, options, n);

/** An answer that this prompt takes; another number gives mostly another one. */
export function answerFor(segment: ReadOnly<Segment>, n: number): AnswerData {
  const { asks, options } = promptSettings(segment);
  return fittingFor(
    asks,
    options.map(({ id }) => id),
    n,
  );
}

/** One prompt of every kind, all about the same three things where they ask about a list. */
const everyKind: Record<PromptSettings['asks']['kind'], Segment['settings']> = {
  choice: { answer: 'choice', least: 1, most: 2, other: true },
  scale: { answer: 'scale', scale: [1, 5] },
  number: { answer: 'number', band: [0, 50], places: 1 },
  text: { answer: 'text', maxChars: 20 },
  words: { answer: 'words', most: 3 },
  ranking: { answer: 'ranking', most: 2 },
  points: { answer: 'points', total: 10 },
  sorting: { answer: 'sorting' },
};
const options = ['Tills', 'Returns', 'Parking'].map((label) => ({ en: label }));

/** A prompt of this kind. */
export const promptOf = (
  kind: PromptSettings['asks']['kind'],
  settings: Segment['settings'] = {},
): Segment => ({
  id: 'p1' as Segment['id'],
  kind: 'prompt',
  title: { en: `About ${kind}` },
  minutes: 5,
  say: '',
  texts: { wall: {}, customer: {}, colleague: {} },
  settings: { ...everyKind[kind], options, ...settings },
});
